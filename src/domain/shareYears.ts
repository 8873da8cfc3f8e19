import type { Board } from "./board";
import { lastMonthIn } from "./history";
import type { Month } from "./month";
import type { Settings } from "./settings";
import { type Share, shareOf } from "./share";

/** A unit's part in the district at the end of a year, or by the month that speaks for it. */
export interface ShareYear {
  readonly year: number;
  readonly month: Month;
  readonly share: Share;
}

/** Year by year from the base year to the settings' month, growth within each year. */
export const shareYears = (board: Board, settings: Settings, indicator: number, unit: number): readonly ShareYear[] => {
  const { baseYear, lastYear } = board.plan;
  return Array.from({ length: lastYear - baseYear + 1 }, (_, k) => baseYear + k).flatMap((year) => {
    const month = lastMonthIn(board, settings, year);
    return month === undefined
      ? []
      : { year, month, share: shareOf(board, { ...settings, month, target: undefined }, indicator, unit) };
  });
};
