import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf } from "./month";
import { none } from "./plan";
import { growthYearOf, type Settings } from "./settings";

/** A unit's part in the district, over the units that reported. */
export interface Share {
  /** Part of the district's stock. */
  readonly ofStock: Fraction | undefined;
  /** Companies gained (or lost) since last December, by the unit and by all. */
  readonly growth: number | undefined;
  readonly districtGrowth: number | undefined;
  /** Part of the district's growth; undefined unless the district grew. */
  readonly ofGrowth: Fraction | undefined;
}

export const shareOf = (board: Board, settings: Settings, indicator: number, unit: number): Share => {
  const { plan, ledger } = board;
  const now = countsAt(plan, ledger, indicator, settings.month);
  const before = countsAt(plan, ledger, indicator, decemberOf(growthYearOf(plan, settings) - 1));
  const total = totalOf(now);
  const start = totalOf(before);
  const actual = now[unit] ?? none;
  const growth = actual === none || (before[unit] ?? none) === none ? undefined : actual - (before[unit] ?? 0);
  const complete = !now.some((count, u) => (count === none) !== (before[u] === none));
  const districtGrowth = complete && now.some((count) => count !== none) ? total - start : undefined;
  return {
    ofStock: actual === none || total === 0 ? undefined : fraction(actual, total),
    growth,
    districtGrowth,
    ofGrowth:
      growth === undefined || !districtGrowth || districtGrowth < 0 ? undefined : fraction(growth, districtGrowth),
  };
};

const totalOf = (counts: Int32Array): number => counts.reduce((sum, count) => sum + (count === none ? 0 : count), 0);
