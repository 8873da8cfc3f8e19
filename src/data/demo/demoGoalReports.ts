import type { Goal, GoalReport } from "../../domain/goals";
import type { Random } from "./random";

/** Values for some goals that ask for one plain number: on the way, met, or a little above. */
export const demoGoalReports = (
  next: Random,
  goals: readonly Goal[],
  year: number,
  note: string,
): readonly GoalReport[] =>
  goals
    .filter(({ value }) => /^\d+(\.\d+)?$/.test(value) && Number(value) >= 10)
    .filter((_, i) => i % 2 === 0)
    .map(({ id, value }) => {
      const decimals = value.split(".")[1]?.length ?? 0;
      const reached = Number(value) * (0.6 + next() * 0.45);
      return { id, period: String(year), value: reached.toFixed(decimals), reportedOn: `${year + 1}-01-20`, note };
    });
