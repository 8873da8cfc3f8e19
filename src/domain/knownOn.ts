import type { Board } from "./board";
import type { DayOf, Import } from "./imports";
import { ledgerOf } from "./ledger";

/**
 * The board as it was known at the end of a day (ISO date): the lines reported by then, with the imports that they came
 * by. An import without lines goes by its own day.
 */
export const knownOn = (board: Board, date: string, dayOf: DayOf): Board => {
  const { plan, ledger, imports, goalReports } = board;
  const isBy = ({ reportedOn }: { readonly reportedOn: string }): boolean => reportedOn <= date;
  const known = new Set<string>();
  const later = new Set<string>();
  for (const line of [...ledger.reports, ...goalReports])
    if (line.origin) (isBy(line) ? known : later).add(line.origin.import);
  const isKnown = ({ id, importedAt }: Import): boolean =>
    known.has(id) || (!later.has(id) && dayOf(importedAt) <= date);
  return {
    ...board,
    ledger: ledgerOf(plan, ledger.reports.filter(isBy)),
    goalReports: goalReports.filter(isBy),
    imports: imports.filter(isKnown),
  };
};
