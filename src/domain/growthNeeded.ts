import { ceilOf, type Fraction, fraction } from "./fraction";
import { decemberOf, type Month } from "./month";
import { none } from "./plan";

/** What the end of the plan still asks, and how fast it went so far. */
export interface GrowthNeeded {
  /** 0 or less once the last target is reached. */
  readonly missing: number;
  /** Whole companies a year; undefined once reached or when less than a year is left. */
  readonly perYear: number | undefined;
  /** Mean of a year since the base year, by months; undefined at the starting line and without a baseline. */
  readonly soFar: Fraction | undefined;
}

/** Undefined without the actual or the last year's target; counts are `none` where there is none. */
export const growthNeeded = (
  { baseYear, lastYear }: { readonly baseYear: number; readonly lastYear: number },
  month: Month,
  { base, actual, target }: { readonly base: number; readonly actual: number; readonly target: number },
): GrowthNeeded | undefined => {
  if (actual === none || target === none) return undefined;
  const missing = target - actual;
  const left = decemberOf(lastYear) - month;
  const gone = month - decemberOf(baseYear);
  return {
    missing,
    perYear: missing > 0 && left >= 12 ? ceilOf(fraction(missing * 12, left)) : undefined,
    soFar: base === none || gone <= 0 ? undefined : fraction((actual - base) * 12, gone),
  };
};
