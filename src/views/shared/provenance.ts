import { draftsShown } from "../../state/derive";
import type { Shell } from "../../state/store";
import { dayLabel } from "./format";

/** What sets the numbers on screen apart from those published; empty when nothing does. */
export const provenanceOf = (shell: Shell): string => {
  const { known } = shell.view;
  if (known !== undefined) return `按${dayLabel(known)}所知`;
  const drafts = draftsShown(shell).length;
  return drafts > 0 ? `草稿：含${drafts}次未发布的导入` : "";
};
