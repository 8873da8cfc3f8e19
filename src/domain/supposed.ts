import type { Board } from "./board";
import { countPlaces } from "./countPlace";
import type { Month } from "./month";
import { none } from "./plan";

/** 推演: a unit's count in one indicator, supposed to be so many companies higher or lower than reported. */
export interface Supposition {
  readonly unit: string;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly by: number;
}

/** What is supposed of one month: on the screen of another month it does not apply. */
export interface Supposing {
  readonly month: Month;
  readonly counts: readonly Supposition[];
}

/** The most that a count is supposed to be higher or lower. */
export const mostSupposed = 9_999;

/** As near to `by` as it may come: no count falls below zero. */
export const boundedCount = (by: number, count: number): number =>
  Math.max(0 - Math.min(count, mostSupposed), Math.min(mostSupposed, by));

/** Those that change something: of which there is a count to start from, and never below zero. */
export const suppositionsOn = ({ plan, ledger }: Board, { month, counts }: Supposing): readonly Supposition[] => {
  const placeOf = countPlaces(plan);
  return counts.flatMap((each) => {
    const place = placeOf({ ...each, month });
    const count = place === undefined ? none : (ledger.counts[place] ?? none);
    if (count === none) return [];
    const by = boundedCount(each.by, count);
    return by === 0 ? [] : [{ ...each, by }];
  });
};

/** The board with the counts of a month as they are supposed to be; the board itself when nothing changes. */
export const supposed = (board: Board, supposing: Supposing): Board => {
  const { month } = supposing;
  const counts = suppositionsOn(board, supposing);
  if (counts.length === 0) return board;
  const placeOf = countPlaces(board.plan);
  const changed = Int32Array.from(board.ledger.counts);
  for (const each of counts) {
    const place = placeOf({ ...each, month });
    if (place !== undefined) changed[place] = (changed[place] ?? 0) + each.by;
  }
  return { ...board, ledger: { ...board.ledger, counts: changed }, supposing: { month, counts } };
};

/** Whether a number of the board is supposed and not reported. */
export const isSupposed = ({ plan, supposing }: Board, indicator: number, unit: number, month: Month): boolean =>
  supposing?.month === month &&
  supposing.counts.some(
    (each) => each.unit === plan.units[unit]?.code && each.indicator === plan.indicators[indicator]?.indicator,
  );
