import type { Board } from "./board";
import { type Consequences, consequencesOf } from "./consequences";
import { type Subject, surePlaces } from "./countPlace";
import { goalSubjectOf, standingGoals } from "./goals";
import type { Draft } from "./imports";
import type { Month } from "./month";
import { none } from "./plan";
import type { Change, GoalChange } from "./reportCheck";
import { withReports } from "./withReports";

export interface Effect {
  readonly changes: readonly Change[];
  readonly goals: readonly GoalChange[];
  /** The last month in which anything is reported, before and after. */
  readonly latest: { readonly before: Month; readonly after: Month };
  /** Undefined when nothing changes. */
  readonly consequences: Consequences | undefined;
}

/** What a draft does to a board that does not have it yet. */
export const effectOf = (before: Board, draft: Draft): Effect => {
  const { reports, goals } = draft;
  const after = withReports(before, reports, [draft.import], goals);
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
  const consequences = changes.length > 0 ? consequencesOf(before, after, changes) : undefined;
  return { changes, goals: goalChanges(before, after, draft), latest, consequences };
};

const goalChanges = (before: Board, after: Board, { goals = [] }: Draft): readonly GoalChange[] => {
  const [old, now] = [standingGoals(before.goalReports), standingGoals(after.goalReports)];
  const last = new Map(goals.map((line) => [goalSubjectOf(line), line]));
  return [...last].flatMap(([subject, { id, period, note, origin }]): readonly GoalChange[] => {
    const [was = "", is = ""] = [old.get(subject)?.value, now.get(subject)?.value];
    const isSaid = is !== "" && note !== "" && note !== old.get(subject)?.note;
    return was === is && !isSaid
      ? []
      : [{ id, period, value: is, before: was, cell: origin?.cell ?? "", note, asked: [] }];
  });
};
