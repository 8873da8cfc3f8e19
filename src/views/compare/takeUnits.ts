import { choose } from "../../state/view";
import type { Root } from "../shared/shell";

/** Sets what is compared; what was pressed goes away with it, so the focus goes to the first of the names. */
export const takeUnits = (go: Root["go"], codes: readonly string[]): void => {
  go(choose("units", codes));
  document.querySelector<HTMLElement>("[data-pick]")?.focus();
};
