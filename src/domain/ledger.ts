import { type Subject, surePlaces } from "./countPlace";
import type { Month } from "./month";
import { firstMonthOf, lastMonthOf, none, type Plan, targetOf } from "./plan";

/** One line of the ledger: what a unit's count was at the end of a month, as known on a day. */
export interface Report {
  readonly month: Month;
  readonly unit: string;
  readonly indicator: string;
  /** Undefined withdraws what was reported before. */
  readonly value: number | undefined;
  /** ISO date; the newest wins, then the later line. */
  readonly reportedOn: string;
  readonly note: string;
  /** Absent for lines that came with no import. */
  readonly origin?: Origin;
}

/** Where a line of the ledger comes from. */
export interface Origin {
  /** Id of the import. */
  readonly import: string;
  /** The cell in its file, such as `十月!C5`; empty for lines that no cell holds. */
  readonly cell: string;
}

/** Every report ever made, and the counts that hold now. */
export interface Ledger {
  readonly reports: readonly Report[];
  /** Counts by indicator, month from the starting line, and unit; `none` where nothing was reported. */
  readonly counts: Int32Array;
  /** The last month in which anything is reported; the starting line when there is no report. */
  readonly latest: Month;
}

/** Settles corrections; the starting line comes from the plan's baseline unless a report corrects it. */
export const ledgerOf = (plan: Plan, reports: readonly Report[]): Ledger => {
  const first = firstMonthOf(plan);
  const months = lastMonthOf(plan) - first + 1;
  const counts = new Int32Array(plan.indicators.length * months * plan.units.length).fill(none);
  plan.indicators.forEach((_, i) => {
    for (let u = 0; u < plan.units.length; u++)
      counts[i * months * plan.units.length + u] = targetOf(plan, i, u, plan.baseYear);
  });
  const placeOf = surePlaces(plan);
  let latest = first;
  for (const [place, report] of standingBy(reports, placeOf)) {
    counts[place] = report.value ?? none;
    if (report.value !== undefined && report.month > latest) latest = report.month;
  }
  return { reports, counts, latest };
};

/** Whether anything at all is known of a month. */
export const isKnown = ({ plan, ledger }: { readonly plan: Plan; readonly ledger: Ledger }, month: Month): boolean =>
  plan.indicators.some((_, i) => countsAt(plan, ledger, i, month).some((count) => count !== none));

/** The counts of all units for one indicator at the end of a month: a window on the ledger, not a copy. */
export const countsAt = (plan: Plan, ledger: Ledger, indicator: number, month: Month): Int32Array => {
  const first = firstMonthOf(plan);
  const months = lastMonthOf(plan) - first + 1;
  if (indicator < 0 || month < first || month >= first + months) return new Int32Array(plan.units.length).fill(none);
  const start = (indicator * months + month - first) * plan.units.length;
  return ledger.counts.subarray(start, start + plan.units.length);
};

/** Tells numbers apart: what a line is about, as one word. */
export const subjectOf = ({ month, unit, indicator }: Subject): string => `${month} ${unit} ${indicator}`;

/** The line that holds for each number ever reported, by its subject: the newest date wins, then the later line. */
export const standingReports = (reports: readonly Report[]): ReadonlyMap<string, Report> =>
  standingBy(reports, subjectOf);

/** The same for any lines that only ever come on top of others. */
export const standingBy = <K, L extends Pick<Report, "reportedOn">>(
  lines: readonly L[],
  keyOf: (line: L) => K,
): ReadonlyMap<K, L> => {
  const holding = new Map<K, L>();
  for (const line of lines) {
    const key = keyOf(line);
    const before = holding.get(key);
    if (!before || line.reportedOn >= before.reportedOn) holding.set(key, line);
  }
  return holding;
};

/** The newest day of all lines; undefined when there is none. */
export const newestDay = (lines: readonly Pick<Report, "reportedOn">[]): string | undefined =>
  lines.reduce<string | undefined>(
    (newest, { reportedOn }) => (newest === undefined || reportedOn > newest ? reportedOn : newest),
    undefined,
  );

/** All lines about one unit, in the order in which they came to hold: the history of its numbers. */
export const revisionsOf = (ledger: Ledger, unit: string, indicator: string): readonly Report[] =>
  ledger.reports
    .filter((report) => report.unit === unit && report.indicator === indicator)
    .sort((a, b) => a.month - b.month || (a.reportedOn < b.reportedOn ? -1 : a.reportedOn > b.reportedOn ? 1 : 0));
