import type { Board } from "../../domain/board";
import { type Consequences, consequencesOf } from "../../domain/consequences";
import type { ReportCheck } from "../../domain/reportCheck";
import { withChanges } from "../../domain/withChanges";
import type { ReportFile } from "./book";
import type { CheckDesk } from "./checkBook";
import { checkReport } from "./checkReport";

export interface PreviewDesk extends CheckDesk {
  readonly board: Board;
}

/** What a report says, and what it would do to colours and places. */
export interface Preview {
  readonly check: ReportCheck;
  /** Undefined while there is nothing to change. */
  readonly consequences: Consequences | undefined;
}

export const previewReport = async (file: ReportFile, desk: PreviewDesk): Promise<Preview> => {
  const check = await checkReport(file, desk);
  const { board } = desk;
  const consequences =
    check.changes.length === 0 ? undefined : consequencesOf(board, withChanges(board, check.changes), check.changes);
  return { check, consequences };
};
