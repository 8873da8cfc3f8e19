import type { Board } from "../domain/board";
import { type Consequences, consequencesOf } from "../domain/consequences";
import type { Draft } from "../domain/imports";
import { countOf, type Report } from "../domain/ledger";
import type { Change } from "../domain/reportCheck";
import { withReports } from "../domain/withReports";

export interface Effect {
  readonly changes: readonly Change[];
  /** Undefined when nothing changes. */
  readonly consequences: Consequences | undefined;
}

/** What a draft does to a board that does not have it yet. */
export const effectOf = (before: Board, { reports, import: taken }: Draft): Effect => {
  const after = withReports(before, reports, [taken]);
  const changes = [...lastOfEach(reports)].flatMap((report): readonly Change[] => {
    const { month, unit, indicator, origin } = report;
    const [old, now] = [countOf(before, report), countOf(after, report)];
    return old === now
      ? []
      : [{ month, unit, indicator, value: now, before: old, cell: origin?.cell ?? "", asked: [] }];
  });
  return { changes, consequences: changes.length > 0 ? consequencesOf(before, after, changes) : undefined };
};

const lastOfEach = (reports: readonly Report[]): Iterable<Report> =>
  new Map(reports.map((report) => [`${report.month} ${report.unit} ${report.indicator}`, report])).values();
