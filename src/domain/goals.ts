import { type Origin, standingBy } from "./ledger";
import { isLaterPeriod } from "./period";
import type { Plan } from "./plan";

/** A goal of the district that is not broken down by unit, in the words of the notice. */
export interface Goal {
  readonly id: string;
  readonly section: string;
  readonly indicator: string;
  /** The notice's own word: 突破, 超过, 以上, 达. */
  readonly comparison: string;
  /** As printed; may be a range or empty. */
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly frequency: string;
  readonly lead: string;
  readonly responsible: string;
  readonly kind: string;
  readonly verbatim: string;
  readonly note: string;
  /** Why the words of the notice do not decide whether it is met, where that is known; may be absent or empty. */
  readonly undecided?: string;
  /** Words that the notice prints wrongly and that are shown as printed; may be absent. */
  readonly sic?: readonly string[];
}

/** One line about a goal: what was reached in a period, as known on a day. */
export interface GoalReport {
  readonly id: string;
  /** A year or a month, such as `1999` or `1999-09`. */
  readonly period: string;
  /** As reported; empty withdraws what was reported before. */
  readonly value: string;
  /** ISO date; the newest wins, then the later line. */
  readonly reportedOn: string;
  readonly note: string;
  /** Absent for lines that came with no import. */
  readonly origin?: Origin;
}

/** A co-assessed body and a unit it is scored with; no rows while the bureau has not said which. */
export interface Body {
  readonly body: string;
  /** Undefined while the mapping is open. */
  readonly unit: string | undefined;
}

/** Tells the values of goals apart: what a line is about, as one word. */
export const goalSubjectOf = ({ id, period }: Pick<GoalReport, "id" | "period">): string => `${id} ${period}`;

/** The line that holds for each goal and period ever reported, by its subject; one that withdraws holds too. */
export const standingGoals = (reports: readonly GoalReport[]): ReadonlyMap<string, GoalReport> =>
  standingBy(reports, goalSubjectOf);

/** The newest report of every goal that has one, by the goal's id: of the latest period that is not withdrawn. */
export const newestReports = (reports: readonly GoalReport[]): ReadonlyMap<string, GoalReport> => {
  const newest = new Map<string, GoalReport>();
  for (const report of standingGoals(reports).values()) {
    const known = newest.get(report.id);
    if (report.value !== "" && (!known || isLaterPeriod(report.period, known.period))) newest.set(report.id, report);
  }
  return newest;
};

/** Position of the indicator that counts what a goal asks, when the goal names it; such a goal is not reported apart. */
export const countedBy = ({ indicators }: Plan, goal: Goal): number | undefined => {
  const index = indicators.findIndex(({ name, aliases }) => [name, ...aliases].includes(goal.indicator));
  return index === -1 ? undefined : index;
};
