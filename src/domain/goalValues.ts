import type { Board } from "./board";
import type { Goal, GoalReport } from "./goals";
import { countedBy } from "./goals";
import { isSameValue } from "./goalValue";
import { type DistrictYear, districtYears } from "./history";
import { comparePeriods, parseYear } from "./period";
import type { Settings } from "./settings";

/** One report of a goal and what became of it. */
export interface GoalValue extends GoalReport {
  /** A later report of the same period replaces an earlier one, or only says it again; an empty value takes it back. */
  readonly state: "holds" | "replaced" | "repeated" | "withdrawn";
}

/** All reports of one goal, the latest period first, and within a period the last to come. */
export const goalValues = (reports: readonly GoalReport[], id: string): readonly GoalValue[] => {
  const sorted = reports
    .filter((report) => report.id === id)
    .map((report, line) => ({ report, line }))
    .sort(
      (a, b) =>
        comparePeriods(b.report.period, a.report.period) ||
        order(b.report.reportedOn, a.report.reportedOn) ||
        b.line - a.line,
    );
  return sorted.map(({ report }, i) => ({ ...report, state: stateOf(report, sorted[i - 1]?.report) }));
};

const stateOf = ({ period, value }: GoalReport, later: GoalReport | undefined): GoalValue["state"] => {
  if (later?.period !== period) return value === "" ? "withdrawn" : "holds";
  return isSameValue(value, later.value) ? "repeated" : "replaced";
};

/** The value of the latest period that has one. */
export const currentValue = (values: readonly GoalValue[]): GoalValue | undefined =>
  values.find(({ state }) => state === "holds");

/** The years of the district for each indicator that counts one of the goals, by position in the plan. */
export const countedYears = (board: Board, settings: Settings): ReadonlyMap<number, readonly DistrictYear[]> => {
  const counting = board.goals.map((goal) => countedBy(board.plan, goal));
  return new Map(
    [...new Set(counting)].flatMap((indicator) =>
      indicator === undefined ? [] : [[indicator, districtYears(board, { ...settings, indicator })] as const],
    ),
  );
};

/** The last year known that is not after the goal's; of a goal without a year in the plan, the last one known. */
export const countedYear = (years: readonly DistrictYear[], goal: Pick<Goal, "year">): DistrictYear | undefined => {
  const known = years.filter(({ month }) => month !== undefined);
  const due = parseYear(goal.year);
  const inTime = due === undefined ? [] : known.filter(({ year }) => year <= due);
  return inTime[inTime.length - 1] ?? known[known.length - 1];
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
