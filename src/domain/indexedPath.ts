import type { Board } from "./board";
import { type MonthPoint, monthPoints } from "./history";
import { decemberOf, type Month, yearOf } from "./month";
import { none, targetOf } from "./plan";
import type { Settings } from "./settings";

/** A unit's months together with the target that is the whole of its axis: units of any size can then be set side by side. */
export interface IndexedPath {
  /** The target of the span's last year; positive. */
  readonly whole: number;
  /** After the month on screen nothing is known. */
  readonly points: readonly MonthPoint[];
  /** Targets at the ends of the span's years. */
  readonly goals: readonly { readonly month: Month; readonly target: number }[];
}

/** Undefined for a unit without a target in the last year of the span. */
export const indexedPath = (
  board: Board,
  settings: Settings & { readonly indicator: number },
  unit: number,
  span: readonly [Month, Month],
): IndexedPath | undefined => {
  const { plan, ledger } = board;
  const { indicator, options } = settings;
  const whole = targetOf(plan, indicator, unit, yearOf(span[1]));
  if (whole <= 0) return undefined;
  const until = Math.min(settings.month, ledger.latest);
  const years = Array.from({ length: yearOf(span[1]) - yearOf(span[0]) }, (_, k) => yearOf(span[0]) + 1 + k);
  return {
    whole,
    points: monthPoints(board, indicator, unit, span, options.curve).map((point) =>
      point.month > until ? { ...point, actual: none } : point,
    ),
    goals: years
      .map((year) => ({ month: decemberOf(year), target: targetOf(plan, indicator, unit, year) }))
      .filter(({ target }) => target !== none),
  };
};
