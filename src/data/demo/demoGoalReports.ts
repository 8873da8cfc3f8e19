import type { Board } from "../../domain/board";
import type { GoalReport } from "../../domain/goals";
import type { Random } from "./random";

/** Values for some goals that ask for one plain number, and not for one that the ledger already holds: on the way, met, or a little above. */
export const demoGoalReports = (
  next: Random,
  { plan, goals }: Pick<Board, "plan" | "goals">,
  year: number,
  note: string,
): readonly GoalReport[] =>
  goals
    .filter(({ indicator }) => !plan.indicators.some(({ name }) => indicator.startsWith(name)))
    .filter(({ value }) => /^\d+(\.\d+)?$/.test(value) && Number(value) >= 10)
    .filter((_, i) => i % 2 === 0)
    .map(({ id, value }) => {
      const decimals = value.split(".")[1]?.length ?? 0;
      const reached = Number(value) * (0.6 + next() * 0.45);
      return { id, period: String(year), value: reached.toFixed(decimals), reportedOn: `${year + 1}-01-20`, note };
    });
