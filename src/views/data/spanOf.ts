import { draftSize } from "../../domain/draftSize";
import type { GoalReport } from "../../domain/goals";
import type { Report } from "../../domain/ledger";
import { monthLabel } from "../../domain/month";

/** `1999年9月 · 24 个数`: the months of some lines, and how many numbers and goals they hold. */
export const spanOf = (reports: readonly Report[], goals: readonly GoalReport[] = []): string => {
  const size = draftSize({ reports, goals });
  if (reports.length === 0) return size;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { month } of reports) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  const span = first === last ? monthLabel(first) : `${monthLabel(first)}至${monthLabel(last)}`;
  return `${span} · ${size}`;
};
