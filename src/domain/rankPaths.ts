import type { Board } from "./board";
import type { Month } from "./month";
import { peersOf } from "./peers";
import { firstMonthOf } from "./plan";
import { placesAt, sharedPlaces } from "./scoreboard";
import type { Settings } from "./settings";

/** The places of all units in one month, in the plan's order; 0 is no place. */
export interface MonthPlaces {
  readonly month: Month;
  readonly places: Int32Array;
  /** Tells whether another unit of the same set has the place of this one. */
  readonly isTied: (index: number) => boolean;
}

/**
 * Month by month from the starting line to the settings' month or the last one reported, each month against its own
 * year's target whatever year is chosen. Peers stay those of the settings: a path runs among the same units all along.
 */
export const rankPaths = (board: Board, settings: Settings): readonly MonthPlaces[] => {
  const peers = peersOf(board.plan, {}, settings);
  const first = firstMonthOf(board.plan);
  const last = Math.max(first, Math.min(settings.month, board.ledger.latest));
  return Array.from({ length: last - first + 1 }, (_, k) => first + k).map((month) => {
    const places = placesAt(board, { ...settings, month, target: undefined }, peers);
    return { month, places, isTied: sharedPlaces(places, peers) };
  });
};
