import type { Board } from "./board";
import { type ClassMonths, classMonths } from "./classMonths";
import { type ConversionLine, conversionLines, type LadderStep, ladderSteps } from "./conversion";
import { rankHistory, type YearLine, yearLines } from "./history";
import { type Scoreboard, scoreboard } from "./scoreboard";
import type { Settings } from "./settings";
import { type ShareYear, shareYears } from "./shareYears";
import { indicatorsOf } from "./standing";
import { type YearEnd, yearEnd } from "./yearEnd";
import { type YearOutcome, yearRecord } from "./yearRecord";

/** What a drill-down shows of one unit beside its line in the scoreboard. */
export interface Portrait {
  readonly years: readonly YearLine[];
  /** For each of the years, how it ended in each indicator on screen. */
  readonly record: readonly (readonly YearOutcome[])[];
  readonly ranks: ReturnType<typeof rankHistory>;
  readonly classes: ClassMonths;
  /** The scoreboard of every indicator alone, under the same month and measure. */
  readonly indicators: readonly Scoreboard[];
  /** Of the indicators on screen. */
  readonly courses: readonly Course[];
  readonly conversions: readonly { readonly step: LadderStep; readonly lines: readonly ConversionLine[] }[];
}

/** One indicator of the unit: its part in the district over the years, and the outlook to the end of this one. */
export interface Course {
  readonly indicator: number;
  readonly shares: readonly ShareYear[];
  readonly outlook: YearEnd;
}

export const portraitOf = (board: Board, settings: Settings, unit: number): Portrait => {
  const years = yearLines(board, settings, unit);
  return {
    years,
    record: yearRecord(years),
    ranks: rankHistory(board, settings, unit),
    classes: classMonths(board, settings, unit),
    indicators: board.plan.indicators.map((_, indicator) => scoreboard(board, { ...settings, indicator })),
    courses: indicatorsOf(board.plan, settings).map((indicator) => ({
      indicator,
      shares: shareYears(board, settings, indicator, unit),
      outlook: yearEnd(board, indicator, unit, settings.month),
    })),
    conversions: ladderSteps(board).map((step) => ({ step, lines: conversionLines(board, settings, step, unit) })),
  };
};
