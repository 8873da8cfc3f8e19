import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf } from "./month";
import { none, targetOf } from "./plan";
import { growthYearOf, type Settings, targetYearOf } from "./settings";

/** A unit's part in the district of the sum line: in the units with a target that reported. */
export interface Share {
  /** Part of the stock; undefined without a report or a target. */
  readonly ofStock: Fraction | undefined;
  /** False while a unit with a target is unreported: the part is then one of the reported only. */
  readonly complete: boolean;
  /** Companies gained (or lost) since the December before `growthYearOf`, by the unit and by all; undefined at that December. */
  readonly growth: number | undefined;
  readonly districtGrowth: number | undefined;
  /** Part of the district's growth; undefined unless the district grew. */
  readonly ofGrowth: Fraction | undefined;
}

export const shareOf = (board: Board, settings: Settings, indicator: number, unit: number): Share => {
  const { plan, ledger } = board;
  const year = targetYearOf(plan, settings);
  const now = countsAt(plan, ledger, indicator, settings.month);
  const december = decemberOf(growthYearOf(plan, settings) - 1);
  const before = countsAt(plan, ledger, indicator, december);
  const tasked = [...plan.units.keys()].filter((u) => targetOf(plan, indicator, u, year) !== none);
  const complete = tasked.every((u) => now[u] !== none);
  const total = totalOf(now, tasked);
  const actual = tasked.includes(unit) ? (now[unit] ?? none) : none;
  const later = settings.month > december;
  const growth =
    !later || actual === none || (before[unit] ?? none) === none ? undefined : actual - (before[unit] ?? 0);
  const started = later && tasked.every((u) => before[u] !== none);
  const districtGrowth = complete && started && tasked.length > 0 ? total - totalOf(before, tasked) : undefined;
  return {
    ofStock: actual === none || total === 0 ? undefined : fraction(actual, total),
    complete,
    growth,
    districtGrowth,
    ofGrowth:
      growth === undefined || !districtGrowth || districtGrowth < 0 ? undefined : fraction(growth, districtGrowth),
  };
};

const totalOf = (counts: Int32Array, units: readonly number[]): number =>
  units.reduce((sum, u) => sum + (counts[u] === none ? 0 : (counts[u] ?? 0)), 0);
