import type { Board } from "./board";
import type { GoalReport } from "./goals";
import type { Import } from "./imports";
import { ledgerOf, type Report } from "./ledger";

/** The board with lines added at the end of its ledger, as it will be once they are published. */
export const withReports = (
  board: Board,
  reports: readonly Report[],
  imports: readonly Import[],
  goals: readonly GoalReport[] = [],
): Board => ({
  ...board,
  ledger: ledgerOf(board.plan, [...board.ledger.reports, ...reports]),
  goalReports: [...board.goalReports, ...goals],
  imports: [...board.imports, ...imports],
});
