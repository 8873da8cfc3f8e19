import type { Board } from "./board";
import { ledgerOf } from "./ledger";

/** The board as it was known at the end of a day (ISO date): without what was reported later. */
export const knownOn = (board: Board, date: string): Board => ({
  ...board,
  ledger: ledgerOf(
    board.plan,
    board.ledger.reports.filter(({ reportedOn }) => reportedOn <= date),
  ),
  imports: board.imports.filter(({ importedAt }) => importedAt.slice(0, date.length) <= date),
});
