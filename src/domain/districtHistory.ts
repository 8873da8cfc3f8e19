import type { Board } from "./board";
import type { Fraction } from "./fraction";
import type { Month } from "./month";
import { firstMonthOf, wholeDistrict } from "./plan";
import type { Settings } from "./settings";
import { sideOf } from "./sideOf";
import { sumLine } from "./sums";

/** The district's rate month by month up to the last month reported: the line of the timeline. */
export const districtHistory = (
  board: Board,
  settings: Settings,
): readonly { readonly month: Month; readonly rate: Fraction | undefined }[] => {
  const everyone = board.plan.units.map((_, u) => u);
  const first = firstMonthOf(board.plan);
  return Array.from({ length: board.ledger.latest - first + 1 }, (_, k) => {
    const month = first + k;
    const line = sumLine(board, { ...settings, month }, wholeDistrict, everyone);
    return { month, rate: sideOf(line, settings.options.basis).standing.rate };
  });
};
