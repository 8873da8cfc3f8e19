import type { Board } from "./board";
import type { Month } from "./month";
import { firstMonthOf } from "./plan";
import { placesAt } from "./scoreboard";
import type { Settings } from "./settings";

/** The places of all units in one month, in the plan's order; 0 is no place. */
export interface MonthPlaces {
  readonly month: Month;
  readonly places: Int32Array;
}

/**
 * Month by month from the starting line to the settings' month or the last one reported, each month against its own
 * year's target whatever year is chosen.
 */
export const rankPaths = (board: Board, settings: Settings): readonly MonthPlaces[] => {
  const first = firstMonthOf(board.plan);
  const last = Math.max(first, Math.min(settings.month, board.ledger.latest));
  return Array.from({ length: last - first + 1 }, (_, k) => first + k).map((month) => ({
    month,
    places: placesAt(board, { ...settings, month, target: undefined }),
  }));
};
