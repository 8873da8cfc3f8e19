import type { Report } from "../../domain/ledger";
import type { Month } from "../../domain/month";
import { firstMonthOf, type Plan } from "../../domain/plan";
import type { ClassBound } from "../../domain/policy";
import { awkward } from "./awkward";
import { dayAfter } from "./dayAfter";
import { type History, histories } from "./histories";
import { between, type Random } from "./random";

/** A ledger from the month after the starting line to `until`, in the order in which it would have been written. */
export const demoReports = (
  next: Random,
  plan: Plan,
  classes: readonly ClassBound[],
  until: Month,
): readonly Report[] => {
  const regular = histories(next, plan, classes, until).flatMap((history) => monthly(next, plan, history));
  const at = (report: Report): number => plan.slots.get(report.unit) ?? 0;
  return [...awkward(next, plan, regular, until)].sort(
    (a, b) =>
      (a.reportedOn < b.reportedOn ? -1 : a.reportedOn > b.reportedOn ? 1 : 0) || a.month - b.month || at(a) - at(b),
  );
};

const monthly = (next: Random, plan: Plan, { unit, indicator, counts }: History): readonly Report[] =>
  counts.map((value, i) => {
    const month = firstMonthOf(plan) + 1 + i;
    const fall = (counts[i - 1] ?? value) - value;
    return {
      month,
      unit: plan.units[unit]?.code ?? "",
      indicator: plan.indicators[indicator]?.indicator ?? "",
      value,
      reportedOn: dayAfter(month, between(next, 5, 9)),
      note: fall > 0 ? `较上月减少 ${fall} ${plan.indicators[indicator]?.unit ?? ""}` : "",
    };
  });
