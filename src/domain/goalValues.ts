import type { Board } from "./board";
import type { Goal, GoalReport } from "./goals";
import { countedBy, periodEnd } from "./goals";
import { type DistrictYear, districtYears } from "./history";
import type { Settings } from "./settings";

/** One report of a goal and what became of it. */
export interface GoalValue extends GoalReport {
  /** A later report of the same period replaces an earlier one; an empty value takes back what the period had. */
  readonly state: "holds" | "replaced" | "withdrawn";
}

/** All reports of one goal, the latest period first, and within a period the last to come. */
export const goalValues = (reports: readonly GoalReport[], id: string): readonly GoalValue[] => {
  const sorted = reports
    .filter((report) => report.id === id)
    .map((report, line) => ({ report, line }))
    .sort(
      (a, b) =>
        order(periodEnd(b.report.period), periodEnd(a.report.period)) ||
        order(b.report.reportedOn, a.report.reportedOn) ||
        b.line - a.line,
    );
  return sorted.map(({ report }, i) => ({
    ...report,
    state: sorted[i - 1]?.report.period === report.period ? "replaced" : report.value === "" ? "withdrawn" : "holds",
  }));
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

/** The last year of the ledger that is not after the goal's. */
export const countedYear = (years: readonly DistrictYear[], goal: Pick<Goal, "year">): DistrictYear | undefined => {
  const known = years.filter(({ year, month }) => month !== undefined && year <= Number(goal.year));
  return known[known.length - 1];
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
