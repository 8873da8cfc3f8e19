import { monthLabel } from "../../domain/month";
import { draftsShown, supposedElsewhere, supposedInVain, suppositionsShown } from "../../state/derive";
import type { Shell } from "../../state/store";
import { dayLabel, signedText } from "./format";

/** What sets the numbers on screen apart from those published; empty when nothing does. */
export const provenanceOf = (shell: Shell): string => {
  const { known } = shell.view;
  const drafts = draftsShown(shell).length;
  const source = known !== undefined ? `按${dayLabel(known)}所知` : drafts > 0 ? `草稿：含${drafts}次未发布的导入` : "";
  return [source, supposedText(shell)].filter(Boolean).join("；");
};

/** More than these are counted, not named. */
const most = 3;

const supposedText = (shell: Shell): string => {
  const plan = shell.board?.plan;
  const texts = suppositionsShown(shell).map(({ unit, indicator, by }) => {
    const { shortName = "" } = plan?.units.find(({ code }) => code === unit) ?? {};
    const counted = plan?.indicators.find((each) => each.indicator === indicator);
    return `${shortName}${counted?.shortName ?? ""}${signedText(by)}${counted?.unit ?? ""}`;
  });
  if (texts.length === 0) return "";
  return `推演：${texts.length > most ? `${texts.length}处增减` : texts.join("、")}`;
};

/** What the address supposes and the screen does not show; empty when it shows all of it. */
export const supposingNote = (shell: Shell): string => {
  const elsewhere = supposedElsewhere(shell);
  if (elsewhere !== undefined) return `推演只对${monthLabel(elsewhere)}，本页未计入`;
  const vain = supposedInVain(shell);
  return vain === 0 ? "" : `推演有${vain}处未照地址采用：没有对应的上报数，或减后低于0`;
};
