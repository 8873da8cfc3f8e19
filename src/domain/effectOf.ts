import type { Board } from "./board";
import { type Consequences, consequencesOf } from "./consequences";
import { type Subject, surePlaces } from "./countPlace";
import type { Draft } from "./imports";
import type { Month } from "./month";
import { none } from "./plan";
import type { Change } from "./reportCheck";
import { withReports } from "./withReports";

export interface Effect {
  readonly changes: readonly Change[];
  /** The last month in which anything is reported, before and after. */
  readonly latest: { readonly before: Month; readonly after: Month };
  /** Undefined when nothing changes. */
  readonly consequences: Consequences | undefined;
}

/** What a draft does to a board that does not have it yet. */
export const effectOf = (before: Board, { reports, import: taken }: Draft): Effect => {
  const after = withReports(before, reports, [taken]);
  const placeOf = surePlaces(before.plan);
  const countOn = ({ ledger }: Board, subject: Subject): number | undefined => {
    const count = ledger.counts[placeOf(subject)];
    return count === none ? undefined : count;
  };
  const last = new Map(reports.map((report) => [placeOf(report), report]));
  const changes = [...last.values()].flatMap((report): readonly Change[] => {
    const { month, unit, indicator, origin } = report;
    const [old, now] = [countOn(before, report), countOn(after, report)];
    return old === now
      ? []
      : [{ month, unit, indicator, value: now, before: old, cell: origin?.cell ?? "", asked: [] }];
  });
  const latest = { before: before.ledger.latest, after: after.ledger.latest };
  return { changes, latest, consequences: changes.length > 0 ? consequencesOf(before, after, changes) : undefined };
};
