import { type Fraction, floorOf, fraction, times } from "./fraction";
import { type Month, monthOfYear, yearOf } from "./month";
import { none, type PaceCurve, type Plan } from "./plan";
import type { Options } from "./policy";

/** Share of the year's task due by the end of the month: 0 to 1. */
export const shareDue = (pace: PaceCurve, month: Month, curve: Options["curve"]): Fraction => {
  const own = curve === "linear" || pace === "linear" ? undefined : pace[monthOfYear(month) - 1];
  return own ?? fraction(monthOfYear(month), 12);
};

/** 序时应达 = T0 + ⌊(T − T0)·s⌋, in whole companies; `none` without either target. */
export const dueOf = (previous: number, target: number, share: Fraction): number =>
  previous === none || target === none
    ? none
    : previous + floorOf({ num: times(target - previous, share.num), den: share.den });

interface Moment {
  readonly month: Month;
  readonly year: number;
  readonly curve: Options["curve"];
}

/**
 * What is due by the end of `month` toward the target of `year`, where `printed` gives the printed stock of a year:
 * the path of the month's own year; all of the target once its year has passed; at the starting line the baseline.
 */
export const dueAt = (plan: Plan, indicator: number, moment: Moment, printed: (year: number) => number): number => {
  const { from, to, share } = duePath(plan, indicator, moment);
  return dueOf(printed(from), printed(to), share);
};

/** The two years between which `dueAt` lies and the share of the way: the same for all units and sums. */
export const duePath = (
  plan: Plan,
  indicator: number,
  { month, year, curve }: Moment,
): { readonly from: number; readonly to: number; readonly share: Fraction } => {
  const now = yearOf(month);
  const share = shareDue(plan.indicators[indicator]?.pace ?? "linear", month, curve);
  if (now > year) return { from: year, to: year, share };
  return { from: now === plan.baseYear ? now : now - 1, to: now, share };
};
