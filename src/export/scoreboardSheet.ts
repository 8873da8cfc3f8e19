import type { Board } from "../domain/board";
import type { Scoreboard } from "../domain/scoreboard";
import { subjectOf } from "../domain/subjectOf";
import { combinedTable } from "./combinedTable";
import { countTable } from "./countTable";
import { stampOf } from "./foundation";
import { scoreboardNotes } from "./scoreboardNotes";
import type { TableSheet } from "./tableSheet";

/** The scoreboard on screen as the annex of a 通报: units in the document's order, sums, places and classes. */
export const scoreboardSheet = (board: Board, shown: Scoreboard, extras: readonly string[]): TableSheet => {
  const { policy, plan } = board;
  const { indicator } = shown.settings;
  const name = indicator === "combined" ? policy.combined.name : (plan.indicators[indicator]?.name ?? "");
  return {
    name,
    title: [policy.title, subjectOf(board, shown)].join(" · "),
    ...(indicator === "combined" ? combinedTable(board, shown) : countTable(board, shown, indicator)),
    notes: scoreboardNotes(board, shown, extras),
    stamp: stampOf(board, extras),
    created: board.created,
  };
};
