import type { Board } from "../../domain/board";
import type { Month } from "../../domain/month";
import { firstMonthOf, lastMonthOf } from "../../domain/plan";

/** Months of the plan that are over, newest first. The usual one follows the last reported; without any it is the newest. */
export const monthChoices = (
  { plan, ledger }: Pick<Board, "plan" | "ledger">,
  current: Month = lastMonthOf(plan) + 1,
): { readonly months: readonly Month[]; readonly usual: Month } => {
  const first = firstMonthOf(plan);
  const last = Math.max(first, Math.min(lastMonthOf(plan), current - 1));
  return {
    months: Array.from({ length: last - first + 1 }, (_, k) => last - k),
    usual: ledger.latest === first ? last : Math.min(last, ledger.latest + 1),
  };
};
