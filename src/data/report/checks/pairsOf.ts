import type { Month } from "../../../domain/month";
import type { Known } from "../known";
import type { ColumnGroup } from "./columnGroups";

/** A number of the file beside the newest known one before its month; the starting line counts as known. */
export interface Pair {
  readonly unit: number;
  readonly value: number;
  readonly last: number;
  /** Of the known one. */
  readonly month: Month;
}

/** In the order of the file, without units of which one of the two is unknown. */
export const pairsOf = ({ indicator, month, counts }: ColumnGroup, known: Known): readonly Pair[] =>
  counts.flatMap(({ unit, value }) => {
    const last = known.before(indicator, unit, month);
    return value === undefined || last === undefined ? [] : [{ unit, value, last: last.value, month: last.month }];
  });

/** How far numbers are from those before; growth that all have in common is taken out where they fit better without it. */
export const misfit = (pairs: readonly Pick<Pair, "value" | "last">[]): number => {
  const values = pairs.reduce((sum, { value }) => sum + value, 0);
  const lasts = pairs.reduce((sum, { last }) => sum + last, 0);
  const apart = (growth: number): number =>
    pairs.reduce((sum, { value, last }) => sum + Math.abs(value - last * growth), 0);
  return lasts === 0 ? apart(1) : Math.min(apart(1), apart(values / lasts));
};

/** Fewer units than this say nothing about a column. */
export const fewest = 3;

/** Another order must fit this many times better before it is asked about. */
const better = 4;

export const fitsBetter = (otherwise: number, asTheyStand: number): boolean => otherwise * better < asTheyStand;
