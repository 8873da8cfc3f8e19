import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf, type Month } from "./month";
import { none, targetOf } from "./plan";
import { growthYearOf, type Settings, targetYearOf } from "./settings";

/** What some units are of the district of the sum line: of the units with a target, as far as they reported. */
export interface Share {
  /** Companies in stock of those that have a target and reported; `none` when nothing is reported. */
  readonly actual: number;
  /** How many of them have a target, and how many of these lack a report. */
  readonly tasked: number;
  readonly missing: number;
  /** Part of the stock; undefined without a report or a target. */
  readonly ofStock: Fraction | undefined;
  /** False while any unit with a target is unreported: the part is then one of the reported only. */
  readonly complete: boolean;
  /** Companies gained (or lost) since the month asked, by these and by all; undefined while one of them is unknown. */
  readonly growth: number | undefined;
  readonly districtGrowth: number | undefined;
  /** Part of the district's growth; undefined unless the district grew. */
  readonly ofGrowth: Fraction | undefined;
}

export const shareOf = (board: Board, settings: Settings, indicator: number, unit: number): Share =>
  sharesOf(board, settings, indicator, growthStartOf(board, settings), [[unit]])[0] as Share;

/** The December from which growth counts unless another month is asked. */
export const growthStartOf = ({ plan }: Pick<Board, "plan">, settings: Settings): Month =>
  decemberOf(growthYearOf(plan, settings) - 1);

/** The shares of sets of units, given by position; growth counts from the end of `since`. */
export const sharesOf = (
  board: Board,
  settings: Settings,
  indicator: number,
  since: Month,
  sets: readonly (readonly number[])[],
): readonly Share[] => {
  const { plan, ledger } = board;
  const now = countsAt(plan, ledger, indicator, settings.month);
  const before = countsAt(plan, ledger, indicator, since);
  const everyone = taskedUnits(board, settings, indicator);
  const isTasked = new Set(everyone);
  const total = stockOf(now, everyone);
  const growthOf = (units: readonly number[]): number | undefined =>
    settings.month > since && isWhole(now, units) && isWhole(before, units)
      ? stockOf(now, units) - stockOf(before, units)
      : undefined;
  const districtGrowth = growthOf(everyone);
  return sets.map((set) => {
    const asked = set.filter((u) => isTasked.has(u));
    const [actual, growth] = [stockOf(now, asked), growthOf(asked)];
    return {
      ...{ actual, tasked: asked.length, missing: asked.filter((u) => now[u] === none).length },
      ofStock: actual === none || total <= 0 ? undefined : fraction(actual, total),
      complete: everyone.every((u) => now[u] !== none),
      ...{ growth, districtGrowth },
      ofGrowth:
        growth === undefined || !districtGrowth || districtGrowth < 0 ? undefined : fraction(growth, districtGrowth),
    };
  });
};

/** Positions of the units that have a target in the target year: those that the sum line adds up. */
export const taskedUnits = (
  { plan }: Pick<Board, "plan">,
  settings: Pick<Settings, "month" | "target">,
  indicator: number,
): readonly number[] => {
  const year = targetYearOf(plan, settings);
  return [...plan.units.keys()].filter((u) => targetOf(plan, indicator, u, year) !== none);
};

/** Of what is reported; `none` when nothing is. */
const stockOf = (counts: Int32Array, units: readonly number[]): number => {
  const known = units.flatMap((u) => (counts[u] === none ? [] : (counts[u] ?? 0)));
  return known.length === 0 ? none : known.reduce((sum, count) => sum + count, 0);
};

/** Nothing is not a whole: of no units there is no growth. */
const isWhole = (counts: Int32Array, units: readonly number[]): boolean =>
  units.length > 0 && units.every((u) => (counts[u] ?? none) !== none);
