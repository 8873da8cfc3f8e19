import { yearsOf } from "./audit";
import type { Board } from "./board";
import { dueAt } from "./due";
import { countsAt } from "./ledger";
import { decemberOf, type Month, monthAt } from "./month";
import { peersOf } from "./peers";
import { municipalOf, none, targetOf, wholeDistrict } from "./plan";
import { rankPaths } from "./rankPaths";
import { type Row, type Scoreboard, scoreboard } from "./scoreboard";
import type { Settings } from "./settings";
import { sideOf } from "./sideOf";
import { type SumSide, sumLine } from "./sums";

/** One year of the annual drill-down: the unit's line at the end of that year, or at the last month reported in it. */
export interface YearLine {
  readonly year: number;
  /** The month the line is about; undefined when the year begins after the settings' month or the last report. */
  readonly month: Month | undefined;
  readonly target: number;
  readonly row: Row | undefined;
  readonly board: Scoreboard | undefined;
}

/**
 * The years of the plan after the base year as of the settings' month, for one unit, each against its own target. Peers
 * stay those of the settings, as in the paths of places.
 */
export const yearLines = (board: Board, settings: Settings, unit: number): readonly YearLine[] => {
  const { plan, policy } = board;
  const indicator = settings.indicator === "combined" ? none : settings.indicator;
  const peers = peersOf(plan, policy.kinds ?? {}, settings);
  return Array.from({ length: plan.lastYear - plan.baseYear }, (_, k) => plan.baseYear + 1 + k).map((year) => {
    const last = lastMonthIn(board, settings, year);
    const target = targetOf(plan, indicator, unit, year);
    if (last === undefined) return { year, month: undefined, target, row: undefined, board: undefined };
    const ofYear = scoreboard(board, { ...settings, month: last, target: year }, peers);
    return { year, month: last, target, row: ofYear.rows[unit], board: ofYear };
  });
};

/** The month that speaks for a year: its December, the month on screen or the last one reported; none before it begins. */
export const lastMonthIn = ({ ledger }: Board, settings: Settings, year: number): Month | undefined => {
  const last = Math.min(decemberOf(year), settings.month, ledger.latest);
  return last < monthAt(year, 1) ? undefined : last;
};

/** One year of the whole district in one indicator, at the month that speaks for it. */
export interface DistrictYear {
  readonly year: number;
  readonly month: Month | undefined;
  /** Sum of the units' counts; `none` when nothing is reported. */
  readonly actual: number;
  /** Units with a task whose count the sum lacks. */
  readonly missing: number;
  /** By the basis of the options; `none` in the base year, which has no target. */
  readonly target: number;
  /** 分项加总 of the printed rows; `none` in the base year or when a row lacks the year. */
  readonly rowsTotal: number;
  /** 市级下达目标, a line of reference; `none` without one. */
  readonly municipal: number;
  /** Undefined in the base year, and before a year begins. */
  readonly side: SumSide | undefined;
}

/** All years of the plan, the base year first, each against its own target. */
export const districtYears = (
  board: Board,
  settings: Settings & { readonly indicator: number },
): readonly DistrictYear[] => {
  const { plan } = board;
  const everyone = board.plan.units.map((_, u) => u);
  return yearsOf(plan).map((year): DistrictYear => {
    const month = lastMonthIn(board, settings, year);
    const isBase = year === plan.baseYear;
    const when = { month: month ?? decemberOf(year), target: isBase ? undefined : year };
    const line = sumLine(board, { ...settings, ...when }, wholeDistrict, everyone);
    const side = isBase ? undefined : sideOf(line, settings.options.basis);
    return {
      year,
      month,
      actual: month === undefined ? none : line.actual,
      missing: month === undefined ? 0 : line.missing,
      target: side?.standing.parts[0]?.target ?? none,
      rowsTotal: isBase ? none : (line.computed.standing.parts[0]?.target ?? none),
      municipal: municipalOf(plan, settings.indicator, year),
      side: month === undefined ? undefined : side,
    };
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

/** A unit's place month by month among the peers of the settings, each month against its own year's target; 0 is no place. */
export const rankHistory = (
  board: Board,
  settings: Settings,
  unit: number,
): readonly { readonly month: Month; readonly rank: number; readonly tied: boolean }[] =>
  rankPaths(board, settings).map(({ month, places, isTied }) => ({
    month,
    rank: places[unit] ?? 0,
    tied: isTied(unit),
  }));

const monthsFrom = (from: Month, to: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
