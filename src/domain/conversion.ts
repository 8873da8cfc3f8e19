import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { lastMonthIn } from "./history";
import { countsAt } from "./ledger";
import type { Month } from "./month";
import { none, targetOf } from "./plan";
import { type Settings, targetYearOf } from "./settings";

/** Two neighbouring steps of the ladder that the ledger counts, by position of the indicator. */
export interface LadderStep {
  readonly wider: number;
  readonly narrower: number;
}

/** 转化率 of a unit and of the district at the end of a year or by the month that speaks for it. */
export interface ConversionLine {
  readonly year: number;
  readonly month: Month;
  /** The counts of the unit; `none` without a report or a target. */
  readonly wider: number;
  readonly narrower: number;
  /** Narrower over wider; undefined unless both are known and the wider is not zero. */
  readonly rate: Fraction | undefined;
  /** The same of all units with targets together; undefined as long as one of their counts is. */
  readonly district: Fraction | undefined;
}

/** Goals of the district between two indicators part them: a unit has no count of a goal. */
export const ladderSteps = ({ plan, policy }: Board): readonly LadderStep[] => {
  const steps = (policy.ladder ?? []).map((id) => plan.indicators.findIndex(({ indicator }) => indicator === id));
  return steps.flatMap((narrower, k) => {
    const wider = steps[k - 1] ?? -1;
    return wider < 0 || narrower < 0 ? [] : { wider, narrower };
  });
};

/** Year by year from the base year to the settings' month. */
export const conversionLines = (
  board: Board,
  settings: Settings,
  step: LadderStep,
  unit: number,
): readonly ConversionLine[] => {
  const { baseYear, lastYear } = board.plan;
  return Array.from({ length: lastYear - baseYear + 1 }, (_, k) => baseYear + k).flatMap((year) => {
    const month = lastMonthIn(board, settings, year);
    return month === undefined ? [] : lineAt(board, step, unit, year, month);
  });
};

const lineAt = (board: Board, step: LadderStep, unit: number, year: number, month: Month): ConversionLine => {
  const [wider, narrower] = [countsOf(board, step.wider, month), countsOf(board, step.narrower, month)];
  const [of, to] = [wider[unit] ?? none, narrower[unit] ?? none];
  const district = [wider, narrower].map((counts) => {
    const tasked = counts.filter((count) => count !== undefined);
    return tasked.length === 0 || tasked.includes(none) ? none : tasked.reduce((sum, count) => sum + count, 0);
  });
  return {
    ...{ year, month, wider: of, narrower: to },
    rate: ratioOf(of, to),
    district: ratioOf(district[0] ?? none, district[1] ?? none),
  };
};

/** Of every unit; undefined without a target. */
const countsOf = ({ plan, ledger }: Board, indicator: number, month: Month): readonly (number | undefined)[] => {
  const year = targetYearOf(plan, { month, target: undefined });
  const counts = countsAt(plan, ledger, indicator, month);
  return plan.units.map((_, u) => (targetOf(plan, indicator, u, year) === none ? undefined : counts[u]));
};

const ratioOf = (wider: number, narrower: number): Fraction | undefined =>
  wider === none || narrower === none || wider === 0 ? undefined : fraction(narrower, wider);
