import type { Board } from "./board";
import { dueAt } from "./due";
import type { Fraction } from "./fraction";
import { countsAt } from "./ledger";
import { decemberOf, type Month, monthAt } from "./month";
import { firstMonthOf, none, targetOf, wholeDistrict } from "./plan";
import { placesAt, type Row, type Scoreboard, scoreboard } from "./scoreboard";
import type { Settings } from "./settings";
import { sumLine } from "./sums";

/** One year of the annual drill-down: the unit's line at the end of that year, or at the last month reported in it. */
export interface YearLine {
  readonly year: number;
  /** The month the line is about; undefined when the year begins after the settings' month or the last report. */
  readonly month: Month | undefined;
  readonly target: number;
  readonly row: Row | undefined;
  readonly board: Scoreboard | undefined;
}

/** The years of the plan after the base year as of the settings' month, for one unit, each against its own target. */
export const yearLines = (board: Board, settings: Settings, unit: number): readonly YearLine[] => {
  const { plan, ledger } = board;
  const indicator = settings.indicator === "combined" ? none : settings.indicator;
  return Array.from({ length: plan.lastYear - plan.baseYear }, (_, k) => plan.baseYear + 1 + k).map((year) => {
    const last = Math.min(decemberOf(year), settings.month, ledger.latest);
    const target = targetOf(plan, indicator, unit, year);
    if (last < monthAt(year, 1)) return { year, month: undefined, target, row: undefined, board: undefined };
    const ofYear = scoreboard(board, { ...settings, month: last, target: year });
    return { year, month: last, target, row: ofYear.rows[unit], board: ofYear };
  });
};

/** A month of a unit's path: what was reported and what was due; `none` where there is no value. */
export interface MonthPoint {
  readonly month: Month;
  readonly actual: number;
  readonly due: number;
}

/** The months from `from` to `to`, both included. */
export const monthPoints = (
  { plan, ledger }: Board,
  indicator: number,
  unit: number,
  [from, to]: readonly [Month, Month],
  curve: Settings["options"]["curve"],
): readonly MonthPoint[] =>
  monthsFrom(from, to).map((month) => ({
    month,
    actual: countsAt(plan, ledger, indicator, month)[unit] ?? none,
    due: dueAt(plan, indicator, { month, year: plan.lastYear, curve }, (year) => targetOf(plan, indicator, unit, year)),
  }));

/** A unit's place month by month, each month against its own year's target whatever year is chosen; 0 is no place. */
export const rankHistory = (
  board: Board,
  settings: Settings,
  unit: number,
): readonly { month: Month; rank: number }[] =>
  monthsFrom(
    firstMonthOf(board.plan),
    Math.max(firstMonthOf(board.plan), Math.min(settings.month, board.ledger.latest)),
  ).map((month) => ({ month, rank: placesAt(board, { ...settings, month, target: undefined })[unit] ?? 0 }));

/** The district's rate month by month up to the last month reported: the line of the timeline. */
export const districtHistory = (
  board: Board,
  settings: Settings,
): readonly { readonly month: Month; readonly rate: Fraction | undefined }[] => {
  const everyone = board.plan.units.map((_, u) => u);
  return monthsFrom(firstMonthOf(board.plan), board.ledger.latest).map((month) => {
    const line = sumLine(board, { ...settings, month }, wholeDistrict, everyone);
    const side = settings.options.basis === "printed" ? (line.printed ?? line.computed) : line.computed;
    return { month, rate: side.standing.rate };
  });
};

const monthsFrom = (from: Month, to: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
