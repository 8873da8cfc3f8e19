import { type Month, monthAt, yearOf } from "../../domain/month";
import { firstMonthOf, none, type Plan, targetOf } from "../../domain/plan";
import type { ClassBound } from "../../domain/policy";
import { aims } from "./aims";
import { course } from "./course";
import type { Random } from "./random";

/** The counts of one unit in one indicator, from the month after the starting line. */
export interface History {
  readonly unit: number;
  readonly indicator: number;
  readonly counts: readonly number[];
}

export const histories = (next: Random, plan: Plan, classes: readonly ClassBound[], until: Month): readonly History[] =>
  plan.indicators.flatMap((_, indicator) => {
    const ends = aims(
      next,
      plan.units.map((_, unit) => targetOf(plan, indicator, unit, yearOf(until))),
      classes,
    );
    return plan.units.flatMap((_, unit): History | readonly History[] => {
      const end = ends[unit] ?? none;
      if (end === none) return [];
      return {
        unit,
        indicator,
        counts: throughYears(next, plan, indicator, yearEnds(next, plan, indicator, unit, end, until), until),
      };
    });
  });

/** Counts at the starting line, at each December since, and at the end of the last month. */
const yearEnds = (
  next: Random,
  plan: Plan,
  indicator: number,
  unit: number,
  end: number,
  until: Month,
): readonly number[] => {
  const ends = [end];
  const tendency = end / Math.max(1, targetOf(plan, indicator, unit, yearOf(until)));
  for (let year = yearOf(until) - 1; year > plan.baseYear; year--) {
    const rate = 1 + (tendency - 0.95) * 0.5 + (next() - 0.5) * 0.06;
    const count = Math.round(targetOf(plan, indicator, unit, year) * rate);
    ends.unshift(Math.max(0, Math.min(count, (ends[0] ?? count) + (next() < 0.15 ? 1 : 0))));
  }
  ends.unshift(Math.max(0, targetOf(plan, indicator, unit, plan.baseYear)));
  return ends;
};

const throughYears = (
  next: Random,
  plan: Plan,
  indicator: number,
  ends: readonly number[],
  until: Month,
): readonly number[] =>
  ends.slice(1).flatMap((to, i) => {
    const year = yearOf(firstMonthOf(plan)) + 1 + i;
    return course(next, {
      from: ends[i] ?? 0,
      to,
      first: monthAt(year, 1),
      last: Math.min(monthAt(year, 12), until),
      pace: plan.indicators[indicator]?.pace ?? "linear",
    });
  });
