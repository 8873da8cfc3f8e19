import type { Board } from "./board";
import type { GoalReport } from "./goals";
import { type Month, monthText } from "./month";
import { parsePeriod } from "./period";

/**
 * What is reported of the goals as of a month, for every screen and export alike. The last month of the ledger is the
 * present: nothing is left out. Earlier ones know what was reported of periods that had ended, whenever it came, as
 * with the numbers of the ledger; of a period under way only what came by the month in which their own report was due.
 */
export const goalReportsBy = (
  { goalReports, ledger }: Pick<Board, "goalReports"> & { readonly ledger: Pick<Board["ledger"], "latest"> },
  month: Month,
): readonly GoalReport[] => {
  if (month >= ledger.latest) return goalReports;
  const due = monthText(month + 1);
  return goalReports.filter(({ period, reportedOn }) => {
    const span = parsePeriod(period);
    return span !== undefined && (span.to <= month || (span.from <= month && reportedOn.slice(0, 7) <= due));
  });
};
