import type { Board } from "./board";
import { countPlaces } from "./countPlace";
import type { Month } from "./month";
import { none } from "./plan";

/** 推演: the count of a unit in the month on screen, supposed to be so many companies higher or lower than reported. */
export interface Supposition {
  readonly unit: string;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly by: number;
}

/** Those that change something: of which there is a count to start from, and never below zero. */
export const suppositionsOn = (
  { plan, ledger }: Board,
  month: Month,
  suppositions: readonly Supposition[],
): readonly Supposition[] => {
  const placeOf = countPlaces(plan);
  return suppositions.flatMap((each) => {
    const place = placeOf({ ...each, month });
    const count = place === undefined ? none : (ledger.counts[place] ?? none);
    const by = Math.max(each.by, -count);
    return count === none || by === 0 ? [] : [{ ...each, by }];
  });
};

/** The board with the counts of a month as they are supposed to be; the board itself when nothing changes. */
export const supposed = (board: Board, month: Month, suppositions: readonly Supposition[]): Board => {
  const effective = suppositionsOn(board, month, suppositions);
  if (effective.length === 0) return board;
  const placeOf = countPlaces(board.plan);
  const counts = Int32Array.from(board.ledger.counts);
  for (const each of effective) {
    const place = placeOf({ ...each, month });
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + each.by;
  }
  return { ...board, ledger: { ...board.ledger, counts } };
};
