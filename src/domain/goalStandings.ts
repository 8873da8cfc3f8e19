import type { Board } from "./board";
import { type GoalReading, isEarly, outcomeOf, readingOf } from "./goalReading";
import { goalReportsBy } from "./goalReportsBy";
import { countedBy, type Goal } from "./goals";
import { countedYear, countedYears, currentValue, type GoalValue, goalValues } from "./goalValues";
import type { DistrictYear } from "./history";
import { type Month, monthText, yearOf } from "./month";
import { parsePeriod } from "./period";
import { none } from "./plan";
import type { Settings } from "./settings";

/** Whether a goal is met by what is told of it, and whether its year has still to end then. */
export interface Verdict {
  readonly isMet: boolean;
  readonly isEarly: boolean;
}

/** What is told of a goal as of the month on screen. */
export type Reached =
  /** By the indicator that counts what it asks; `actual` is `none` where no unit has reported. */
  | {
      readonly kind: "counted";
      readonly month: Month;
      readonly actual: number;
      readonly missing: number;
      readonly verdict: Verdict | undefined;
    }
  | { readonly kind: "reported"; readonly value: GoalValue; readonly verdict: Verdict | undefined }
  /** The words of the notice do not say what would have to be reported. */
  | { readonly kind: "unsettled" }
  | { readonly kind: "unreported" };

/** A goal, how its words are read, and how it stands. */
export interface GoalStanding {
  readonly goal: Goal;
  readonly reading: GoalReading;
  readonly reached: Reached;
  /** The reports that do not speak for it: earlier periods, replaced and withdrawn ones; all of a goal set every year. */
  readonly others: readonly GoalValue[];
}

/** All goals in the order of the notice, as of the settings' month. */
export const goalStandings = (board: Board, settings: Settings): readonly GoalStanding[] => {
  const reports = goalReportsBy(board, settings.month);
  const years = countedYears(board, settings);
  return board.goals.map((goal): GoalStanding => {
    const reading = readingOf(goal);
    const indicator = countedBy(board.plan, goal);
    const counted = indicator === undefined ? undefined : countedYear(years.get(indicator) ?? [], goal);
    if (counted) return { goal, reading, reached: ofCount(reading, counted), others: [] };
    const values = goalValues(reports, goal.id);
    const current = currentValue(values);
    const others = goal.frequency === "yearly" ? values : values.filter((value) => value !== current);
    return { goal, reading, reached: ofReport(goal, reading, current), others };
  });
};

/** Whether there is a number to show. */
export const isReached = ({ reached }: GoalStanding): boolean =>
  reached.kind === "reported" || (reached.kind === "counted" && reached.actual !== none);

/** A sum that misses units reads too low to be judged. */
const ofCount = (reading: GoalReading, { actual, missing, month = 0 }: DistrictYear): Reached => ({
  ...{ kind: "counted", month, actual, missing },
  verdict: missing > 0 || actual === none ? undefined : verdictOf(reading, String(actual), month),
});

const ofReport = ({ kind }: Goal, reading: GoalReading, value: GoalValue | undefined): Reached => {
  const period = value && parsePeriod(value.period);
  if (value) {
    const verdict = verdictOf(reading, value.value, period?.to);
    const isUnderWay = period !== undefined && value.reportedOn <= `${monthText(period.to)}-31`;
    return { kind: "reported", value, verdict: verdict && { ...verdict, isEarly: verdict.isEarly || isUnderWay } };
  }
  return { kind: kind === "interpretive" ? "unsettled" : "unreported" };
};

const verdictOf = (reading: GoalReading, value: string, month: Month | undefined): Verdict | undefined => {
  const outcome = outcomeOf(reading, value, month === undefined ? undefined : yearOf(month));
  return outcome && { isMet: outcome === "met", isEarly: isEarly(reading, month) };
};
