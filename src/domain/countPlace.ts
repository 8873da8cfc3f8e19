import type { Report } from "./ledger";
import { firstMonthOf, lastMonthOf, type Plan } from "./plan";

/** What a number is about: which unit's count of which indicator at the end of which month. */
export type Subject = Pick<Report, "month" | "unit" | "indicator">;

/** Where a number has its place among the counts of a ledger; undefined for what the plan does not have. */
export const countPlaces = (plan: Plan): ((subject: Subject) => number | undefined) => {
  const first = firstMonthOf(plan);
  const months = lastMonthOf(plan) - first + 1;
  const indicators = new Map(plan.indicators.map(({ indicator }, i) => [indicator, i]));
  const units = new Map(plan.units.map(({ code }, u) => [code, u]));
  return ({ month, unit, indicator }) => {
    const [i, u, m] = [indicators.get(indicator), units.get(unit), month - first];
    return i === undefined || u === undefined || m < 0 || m >= months
      ? undefined
      : (i * months + m) * plan.units.length + u;
  };
};

/** The same for numbers that were checked before: one that the plan does not have is a mistake of the program. */
export const surePlaces = (plan: Plan): ((subject: Subject) => number) => {
  const placeOf = countPlaces(plan);
  return (subject) => {
    const place = placeOf(subject);
    if (place === undefined)
      throw new Error(`The plan has no ${subject.unit} ${subject.indicator} ${subject.month}: check before counting.`);
    return place;
  };
};
