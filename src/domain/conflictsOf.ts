import type { Board } from "./board";
import type { Draft } from "./imports";
import { countOf, type Report } from "./ledger";

/** A line of a draft about a number that somebody else has changed since the draft was made. */
export interface Conflict {
  readonly report: Report;
  readonly before: number | undefined;
  /** What the ledger says now; undefined for 未报. */
  readonly now: number | undefined;
}

/** `board` is the one on which the draft would come: with the drafts made earlier, without this one. */
export const conflictsOf = (board: Board, { reports, before }: Draft): readonly Conflict[] => {
  if (!before) return [];
  return reports.flatMap((report, i) => {
    const now = countOf(board, report);
    return now === before[i] || now === report.value ? [] : [{ report, before: before[i], now }];
  });
};
