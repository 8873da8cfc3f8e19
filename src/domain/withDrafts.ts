import type { Board } from "./board";
import type { Draft } from "./imports";
import { withReports } from "./withReports";

/** The board with drafts on top, in the order in which they were made; the same board when there is none. */
export const withDrafts = (board: Board, drafts: readonly Draft[]): Board =>
  drafts.length === 0
    ? board
    : withReports(
        board,
        drafts.flatMap(({ reports }) => reports),
        drafts.map((draft) => draft.import),
        drafts.flatMap(({ goals = [] }) => goals),
      );
