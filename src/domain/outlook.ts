import { ceilOf, type Fraction, fraction } from "./fraction";
import { countsAt, type Ledger } from "./ledger";
import { decemberOf, type Month } from "./month";
import { none, type Plan } from "./plan";

/** 所需月均: what is still missing to the target and how many whole companies a month that takes. */
export interface RequiredPace {
  readonly missing: number;
  readonly monthsLeft: number;
  /** Undefined when no month is left. */
  readonly perMonth: number | undefined;
}

/** Undefined once the target is reached. */
export const requiredPace = (actual: number, target: number, month: Month, year: number): RequiredPace | undefined => {
  const missing = target - actual;
  if (actual === none || target === none || missing <= 0) return undefined;
  const monthsLeft = Math.max(0, decemberOf(year) - month);
  return { missing, monthsLeft, perMonth: monthsLeft === 0 ? undefined : ceilOf(fraction(missing, monthsLeft)) };
};

/** 近三月月均 of these units together; undefined unless all of them reported now and three months ago. */
export const recentPace = (
  plan: Plan,
  ledger: Ledger,
  indicator: number,
  month: Month,
  units: readonly number[],
): Fraction | undefined => {
  const now = countsAt(plan, ledger, indicator, month);
  const before = countsAt(plan, ledger, indicator, month - 3);
  const known = units.every((u) => (now[u] ?? none) !== none && (before[u] ?? none) !== none);
  return known
    ? fraction(
        units.reduce((sum, u) => sum + (now[u] ?? 0) - (before[u] ?? 0), 0),
        3,
      )
    : undefined;
};
