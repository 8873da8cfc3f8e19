import type { Board } from "./board";
import type { Draft } from "./imports";
import { countsAt, type Report } from "./ledger";
import { none } from "./plan";

/** A line of a draft about a number that somebody else has changed since the draft was made. */
export interface Conflict {
  readonly report: Report;
  readonly before: number | undefined;
  /** What the ledger says now; undefined for 未报. */
  readonly now: number | undefined;
}

/** `board` is the one on which the draft would come: with the drafts made earlier, without this one. */
export const conflictsOf = ({ plan, ledger }: Board, { reports, before }: Draft): readonly Conflict[] => {
  if (!before) return [];
  const order = new Map(plan.indicators.map(({ indicator }, i) => [indicator, i]));
  return reports.flatMap((report, i) => {
    const counts = countsAt(plan, ledger, order.get(report.indicator) ?? none, report.month);
    const count = counts[plan.slots.get(report.unit) ?? none] ?? none;
    const now = count === none ? undefined : count;
    return now === before[i] || now === report.value ? [] : [{ report, before: before[i], now }];
  });
};
