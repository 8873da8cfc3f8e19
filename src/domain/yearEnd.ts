import type { Board } from "./board";
import { ceilOf, compare, type Fraction, floorOf, fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf, type Month, yearOf } from "./month";
import { firstMonthOf, none, type Plan } from "./plan";
import { isSupposed } from "./supposed";

/** Monthly increments without a gap that an outlook needs at the least. */
export const fewestIncrements = 6;
/** Earlier years with the same months that tell a season. */
export const fewestSeasons = 2;

const quarter = 3;
const mostIncrements = 12;

/** Where the count may stand at the end of a month: whole companies, with `central` between `low` and `high`. */
export interface YearEndPoint {
  readonly month: Month;
  readonly low: number;
  readonly central: Fraction;
  readonly high: number;
}

export type YearEndMethod =
  /** 往年同期: what the unit gained in the same months of these years; the mean, the lowest and the highest of them. */
  | { readonly kind: "seasons"; readonly years: readonly number[]; readonly gains: readonly number[] }
  /** 近月: the mean of so many months, and the slowest and fastest three months in a row among them. */
  | { readonly kind: "recent"; readonly months: number; readonly slowest: number; readonly fastest: number };

/** 推算: to be shown as such, never a basis of class, place or export. */
export type YearEnd =
  | { readonly kind: "projected"; readonly method: YearEndMethod; readonly points: readonly YearEndPoint[] }
  | {
      readonly kind: "refused";
      readonly because: "supposed" | "unreported" | "short" | "season";
      readonly broken: Month | undefined;
    };

/**
 * From the unit's own increments known by `month`: the seasonal naïve forecast averaged over earlier years and, where
 * these are too few and the curve knows no season, drift (Hyndman & Athanasopoulos, Forecasting, 3rd ed., §5.2). The
 * points begin with the month itself, so that in December nothing is left but the actual. None stands on a supposed count.
 */
export const yearEnd = (board: Board, indicator: number, unit: number, month: Month): YearEnd => {
  if (isSupposed(board, indicator, unit, month)) return { kind: "refused", because: "supposed", broken: undefined };
  const { plan, ledger } = board;
  const countAt = (when: Month): number => countsAt(plan, ledger, indicator, when)[unit] ?? none;
  const actual = countAt(month);
  if (actual === none) return { kind: "refused", because: "unreported", broken: undefined };
  const first = firstMonthOf(plan);
  const start = runStart(countAt, month);
  const broken = start > first ? start - 1 : undefined;
  if (month - start < fewestIncrements) return { kind: "refused", because: "short", broken };
  const left = decemberOf(yearProjected(plan, month)) - month;
  const seasons = seasonsOf(countAt, month, left, first);
  if (seasons.length >= fewestSeasons) return bySeasons(actual, month, left, seasons);
  if (plan.indicators[indicator]?.pace !== "linear") return { kind: "refused", because: "season", broken: undefined };
  return byRecent(countAt, month, left, start);
};

/** The year whose end is asked: the month's own, and at the starting line the one that follows. */
export const yearProjected = ({ baseYear }: Pick<Plan, "baseYear">, month: Month): number =>
  Math.max(baseYear + 1, yearOf(month));

type CountAt = (month: Month) => number;

/** The first month of the unbroken reports that end with `month`. */
const runStart = (countAt: CountAt, month: Month): Month => {
  let start = month;
  while (countAt(start - 1) !== none) start--;
  return start;
};

/** The same stretch of an earlier year: what was gained by the end of each of its months, nothing at its beginning. */
interface Season {
  readonly year: number;
  readonly gains: readonly number[];
}

/** Oldest first; a year that lacks any month of the stretch is left out. */
const seasonsOf = (countAt: CountAt, month: Month, left: number, first: Month): readonly Season[] => {
  const seasons: Season[] = [];
  for (let from = month - 12; from >= first; from -= 12) {
    const counts = Array.from({ length: left + 1 }, (_, k) => countAt(from + k));
    if (counts.every((count) => count !== none))
      seasons.unshift({ year: yearOf(from), gains: counts.map((count) => count - (counts[0] ?? 0)) });
  }
  return seasons;
};

const bySeasons = (actual: number, month: Month, left: number, seasons: readonly Season[]): YearEnd => {
  const gainsBy = (k: number): readonly number[] => seasons.map(({ gains }) => gains[k] ?? 0);
  return {
    kind: "projected",
    method: { kind: "seasons", years: seasons.map(({ year }) => year), gains: gainsBy(left) },
    points: Array.from({ length: left + 1 }, (_, k) => {
      const gains = gainsBy(k);
      const mean = fraction(actual * gains.length + totalOf(gains), gains.length);
      return pointAt(month + k, fraction(actual + Math.min(...gains)), mean, fraction(actual + Math.max(...gains)));
    }),
  };
};

/** Whole quarters only: their mean then lies between the slowest and the fastest three months. */
const byRecent = (countAt: CountAt, month: Month, left: number, start: Month): YearEnd => {
  const known = Math.min(mostIncrements, month - start);
  const months = known - (known % quarter);
  const actual = countAt(month);
  const gained = actual - countAt(month - months);
  const ends = Array.from({ length: months - quarter + 1 }, (_, k) => month - k);
  const quarters = ends.map((end) => countAt(end) - countAt(end - quarter));
  const [slowest, fastest] = [Math.min(...quarters), Math.max(...quarters)];
  const after = (k: number, gain: number, over: number): Fraction => fraction(actual * over + gain * k, over);
  return {
    kind: "projected",
    method: { kind: "recent", months, slowest, fastest },
    points: Array.from({ length: left + 1 }, (_, k) =>
      pointAt(month + k, after(k, slowest, quarter), after(k, gained, months), after(k, fastest, quarter)),
    ),
  };
};

/** The range is widened to whole companies; no count falls below nothing. */
const pointAt = (month: Month, low: Fraction, central: Fraction, high: Fraction): YearEndPoint => ({
  month,
  low: Math.max(0, floorOf(low)),
  central: compare(central, fraction(0)) < 0 ? fraction(0) : central,
  high: Math.max(0, ceilOf(high)),
});

const totalOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
