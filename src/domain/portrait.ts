import type { Board } from "./board";
import { rankHistory, type YearLine, yearLines } from "./history";
import { type Scoreboard, scoreboard } from "./scoreboard";
import type { Settings } from "./settings";

/** What a drill-down shows of one unit beside its line in the scoreboard. */
export interface Portrait {
  readonly years: readonly YearLine[];
  readonly ranks: ReturnType<typeof rankHistory>;
  /** The scoreboard of every indicator alone, under the same month and measure. */
  readonly indicators: readonly Scoreboard[];
}

export const portraitOf = (board: Board, settings: Settings, unit: number): Portrait => ({
  years: yearLines(board, settings, unit),
  ranks: rankHistory(board, settings, unit),
  indicators: board.plan.indicators.map((_, indicator) => scoreboard(board, { ...settings, indicator })),
});
