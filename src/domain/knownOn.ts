import type { Board } from "./board";
import type { DayOf, Import } from "./imports";
import { ledgerOf } from "./ledger";

/**
 * The board as it was known at the end of a day (ISO date): the lines reported by then, with the imports that they came
 * by. An import without lines goes by its own day.
 */
export const knownOn = (board: Board, date: string, dayOf: DayOf): Board => {
  const { plan, ledger, imports } = board;
  const reports = ledger.reports.filter(({ reportedOn }) => reportedOn <= date);
  const known = new Set<string>();
  const later = new Set<string>();
  for (const { origin, reportedOn } of ledger.reports)
    if (origin) (reportedOn <= date ? known : later).add(origin.import);
  const isKnown = ({ id, importedAt }: Import): boolean =>
    known.has(id) || (!later.has(id) && dayOf(importedAt) <= date);
  return { ...board, ledger: ledgerOf(plan, reports), imports: imports.filter(isKnown) };
};
