import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf, type Month } from "./month";
import { none, targetOf } from "./plan";
import { growthYearOf, type Settings, targetYearOf } from "./settings";

/** A unit's part in the district of the sum line: in the units with a target that reported. */
export interface Share {
  /** Part of the stock; undefined without a report or a target. */
  readonly ofStock: Fraction | undefined;
  /** False while a unit with a target is unreported: the part is then one of the reported only. */
  readonly complete: boolean;
  /** Companies gained (or lost) since the month asked, by the unit and by all; undefined at that month. */
  readonly growth: number | undefined;
  readonly districtGrowth: number | undefined;
  /** Part of the district's growth; undefined unless the district grew. */
  readonly ofGrowth: Fraction | undefined;
}

export const shareOf = (board: Board, settings: Settings, indicator: number, unit: number): Share =>
  sharesOf(board, settings, indicator)[unit] as Share;

/** The December from which growth counts unless another month is asked. */
export const growthStartOf = ({ plan }: Pick<Board, "plan">, settings: Settings): Month =>
  decemberOf(growthYearOf(plan, settings) - 1);

/** The shares of all units, in the plan's order; growth counts from the end of `since`. */
export const sharesOf = (
  board: Board,
  settings: Settings,
  indicator: number,
  since: Month = growthStartOf(board, settings),
): readonly Share[] => {
  const { plan, ledger } = board;
  const now = countsAt(plan, ledger, indicator, settings.month);
  const before = countsAt(plan, ledger, indicator, since);
  const tasked = taskedUnits(board, settings, indicator);
  const complete = tasked.every((u) => now[u] !== none);
  const total = totalOf(now, tasked);
  const later = settings.month > since;
  const started = later && tasked.every((u) => before[u] !== none);
  const districtGrowth = complete && started && tasked.length > 0 ? total - totalOf(before, tasked) : undefined;
  const isTasked = new Set(tasked);
  return plan.units.map((_, u) => {
    const actual = isTasked.has(u) ? (now[u] ?? none) : none;
    const known = later && actual !== none && (before[u] ?? none) !== none;
    const growth = known ? actual - (before[u] ?? 0) : undefined;
    return {
      ofStock: actual === none || total === 0 ? undefined : fraction(actual, total),
      complete,
      growth,
      districtGrowth,
      ofGrowth:
        growth === undefined || !districtGrowth || districtGrowth < 0 ? undefined : fraction(growth, districtGrowth),
    };
  });
};

/** Positions of the units that have a target in the target year: those that the sum line adds up. */
export const taskedUnits = (
  { plan }: Pick<Board, "plan">,
  settings: Settings,
  indicator: number,
): readonly number[] => {
  const year = targetYearOf(plan, settings);
  return [...plan.units.keys()].filter((u) => targetOf(plan, indicator, u, year) !== none);
};

const totalOf = (counts: Int32Array, units: readonly number[]): number =>
  units.reduce((sum, u) => sum + (counts[u] === none ? 0 : (counts[u] ?? 0)), 0);
