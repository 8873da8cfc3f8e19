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
}

export interface GoalReport {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly reportedOn: string;
  readonly note: string;
}

/** A co-assessed body and a unit it is scored with; no rows while the bureau has not said which. */
export interface Body {
  readonly body: string;
  /** Undefined while the mapping is open. */
  readonly unit: string | undefined;
}

/** The newest report of every goal that has one, by the goal's id: of the latest period, and of that the last to come. */
export const newestReports = (reports: readonly GoalReport[]): ReadonlyMap<string, GoalReport> => {
  const newest = new Map<string, GoalReport>();
  for (const report of reports) {
    const known = newest.get(report.id);
    if (!known || !isOlder(report, known)) newest.set(report.id, report);
  }
  return newest;
};

const isOlder = (report: GoalReport, known: GoalReport): boolean =>
  report.period < known.period || (report.period === known.period && report.reportedOn < known.reportedOn);

/** Position of the indicator that counts what a goal asks, when the goal names it; such a goal is not reported apart. */
export const countedBy = ({ indicators }: Plan, goal: Goal): number | undefined => {
  const index = indicators.findIndex(({ name, aliases }) => [name, ...aliases].includes(goal.indicator));
  return index === -1 ? undefined : index;
};
