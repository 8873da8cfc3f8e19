import { dayOf } from "../data/dayOf";
import { daysUntil } from "../data/daysUntil";
import type { Board } from "../domain/board";
import { countsAt } from "../domain/ledger";
import { type Month, monthOfYear, monthText, parseMonth, yearOf } from "../domain/month";
import { firstMonthOf, lastMonthOf, none, targetOf } from "../domain/plan";

/** Whether what is shown is as new as the calendar asks: a report is due on a day of the month that follows. */
export type Staleness =
  | { readonly kind: "fresh" }
  /** The clock of this machine stands before a month that is reported already: nothing can be told from it. */
  | { readonly kind: "clock"; readonly today: string }
  /** The day itself. */
  | { readonly kind: "due"; readonly month: Month; readonly missing: readonly string[] }
  | {
      readonly kind: "overdue";
      readonly month: Month;
      readonly days: number;
      readonly missing: readonly string[] /** Nothing was ever reported. */;
      readonly never: boolean;
    };

/** `today` is an ISO date. The last month whose day has come is looked at; the starting line is never due. */
export const stalenessOf = ({ plan, ledger, policy }: Board, today: string): Staleness => {
  const current = parseMonth(today.slice(0, 7));
  if (current === undefined) return { kind: "fresh" };
  if (current < ledger.latest) return { kind: "clock", today };
  const hasCome = Number(today.slice(8)) >= dayIn(current, policy.reportDueDay);
  const month = Math.min(hasCome ? current - 1 : current - 2, lastMonthOf(plan));
  if (month <= firstMonthOf(plan)) return { kind: "fresh" };
  const missing = missingIn({ plan, ledger }, month);
  if (missing.length === 0) return { kind: "fresh" };
  const due = month + 1;
  const days = daysUntil(`${monthText(due)}-${String(dayIn(due, policy.reportDueDay)).padStart(2, "0")}`, today);
  return days === 0
    ? { kind: "due", month, missing }
    : { kind: "overdue", month, days, missing, never: ledger.latest === firstMonthOf(plan) };
};

/** Units whose report of a month is not whole; who reported a part is named with what is missing. */
const missingIn = ({ plan, ledger }: Pick<Board, "plan" | "ledger">, month: Month): readonly string[] => {
  const counts = plan.indicators.map((_, i) => countsAt(plan, ledger, i, month));
  const lacks = plan.units.map(({ shortName }, u) => {
    const tasked = plan.indicators.flatMap((each, i) =>
      targetOf(plan, i, u, yearOf(month)) === none
        ? []
        : [{ name: each.shortName, isMissing: counts[i]?.[u] === none }],
    );
    const without = tasked.filter(({ isMissing }) => isMissing);
    if (without.length === 0) return undefined;
    return without.length === tasked.length
      ? shortName
      : `${shortName}（${without.map(({ name }) => name).join("、")}）`;
  });
  const missing = lacks.filter((name) => name !== undefined);
  const isAll = missing.length === plan.units.length && plan.units.every(({ shortName }, u) => lacks[u] === shortName);
  return isAll ? [`全部 ${missing.length} 个`] : missing;
};

/** The day on the clock of this machine, as ISO date. */
export const dayAt = (time: number): string => dayOf(new Date(time));

/** A month without such a day has its last one instead. */
const dayIn = (month: Month, day: number): number =>
  Math.min(day, daysUntil(`${monthText(month)}-01`, `${monthText(month + 1)}-01`));

export const overdueSentence = (staleness: Staleness): string => {
  if (staleness.kind === "fresh") return "";
  if (staleness.kind === "clock") return `本机日期 ${staleness.today} 早于已报月份，请校准本机时钟；逾期与否无法判断`;
  const { month, missing } = staleness;
  const names =
    missing.length > mostNamed
      ? `${missing.slice(0, mostNamed).join("、")}等 ${missing.length} 个`
      : missing.join("、");
  const what = `${yearOf(month)}年${monthOfYear(month)}月`;
  if (staleness.kind === "overdue" && staleness.never) return `启用以来尚无月报 · ${what}的月报已逾期`;
  return staleness.kind === "due"
    ? `今天是${what}的报送截止日 · 未报：${names}`
    : `${what}已逾期 ${staleness.days} 天 · 未报：${names}`;
};

const mostNamed = 6;
