import type { Finding } from "../../../domain/finding";
import { type GoalReport, goalSubjectOf, newestReports, standingGoals } from "../../../domain/goals";
import { withdrawFault } from "./goalFaults";
import type { GoalReading } from "./readGoals";

/** Withdrawals of periods of which nothing was ever reported; one that was withdrawn already is nothing new. */
export const withdrawFaults = (
  readings: readonly GoalReading[],
  goalReports: readonly GoalReport[],
): readonly Finding[] => {
  const standing = standingGoals(goalReports);
  const newest = newestReports(goalReports);
  return readings.flatMap(({ goal, period, value, sheet, cell }) => {
    if (value !== "" || period === undefined || standing.has(goalSubjectOf({ id: goal.id, period }))) return [];
    return withdrawFault({ sheet, cell }, period, newest.get(goal.id), goal);
  });
};
