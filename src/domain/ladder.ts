import type { Board } from "./board";
import { type Conversion, conversionsAt, type Rung, rungsOf } from "./conversion";
import { compare, type Fraction, fraction, parseFraction, times } from "./fraction";
import { goalReportsBy } from "./goalReportsBy";
import { type Goal, newestReports } from "./goals";
import type { Month } from "./month";
import { parsePeriod } from "./period";
import { none } from "./plan";
import type { Settings } from "./settings";
import { structureOf } from "./structure";

/** One step of growth in the whole district. */
export type Step = CountedStep | GoalStep;

/** A step that the ledger counts. */
interface CountedStep {
  readonly kind: "indicator";
  readonly indicator: number;
  readonly name: string;
  readonly unit: string;
  /** Of the units that reported; `none` when nobody did. */
  readonly actual: number;
  readonly missing: number;
  readonly month: Month;
}

/** A step that is reported as a goal of the district. */
interface GoalStep {
  readonly kind: "goal";
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** As reported; undefined without a report. */
  readonly text: string | undefined;
  readonly period: string | undefined;
  /** The month with which the period ends. */
  readonly month: Month | undefined;
}

export interface Ladder {
  readonly steps: readonly Step[];
  /** Of a hundred on each step but the last, how many the next one has; undefined unless both are known. */
  readonly perHundred: readonly (Fraction | undefined)[];
  /** Between neighbouring steps that the ledger counts: the same of every unit. */
  readonly pairs: readonly LadderPair[];
}

export interface LadderPair {
  /** Position of the lower step. */
  readonly step: number;
  /** In the plan's order. */
  readonly units: readonly Conversion[];
}

/** Undefined while the policy names no steps. */
export const ladderOf = (board: Board, settings: Settings): Ladder | undefined => {
  const rungs = rungsOf(board);
  if (rungs.length === 0) return undefined;
  const steps = rungs.map((rung) => stepOf(board, settings, rung));
  const values = steps.map(countOf);
  return {
    steps,
    perHundred: values.slice(1).map((value, k) => perHundred(values[k], value)),
    pairs: rungs.slice(1).flatMap((rung, k) => pairOf(board, settings, k, rungs[k], rung) ?? []),
  };
};

const stepOf = (board: Board, settings: Settings, rung: Rung): Step => {
  if (rung.kind === "goal") return goalStep(board, settings, rung.goal);
  const { indicator } = rung;
  const { name = "", unit = "" } = board.plan.indicators[indicator] ?? {};
  const { actual, missing } = structureOf(board, settings, indicator).district;
  return { kind: "indicator", indicator, name, unit, actual, missing, month: settings.month };
};

const goalStep = (board: Board, { month }: Settings, { id, indicator, unit }: Goal): GoalStep => {
  const report = newestReports(goalReportsBy(board, month)).get(id);
  return {
    kind: "goal",
    id,
    name: indicator,
    unit,
    text: report?.value,
    period: report?.period,
    month: report && parsePeriod(report.period)?.to,
  };
};

/** Undefined while the district's value is not known whole. */
const countOf = (step: Step): Fraction | undefined => {
  if (step.kind === "goal") return step.text === undefined ? undefined : parseFraction(step.text);
  return step.missing > 0 || step.actual === none ? undefined : fraction(step.actual);
};

const perHundred = (from: Fraction | undefined, to: Fraction | undefined): Fraction | undefined => {
  if (!from || !to || compare(from, fraction(0)) <= 0) return undefined;
  return { num: times(times(to.num, from.den), 100), den: times(to.den, from.num) };
};

const pairOf = (
  board: Board,
  settings: Settings,
  step: number,
  lower: Rung | undefined,
  upper: Rung,
): LadderPair | undefined =>
  lower?.kind !== "indicator" || upper.kind !== "indicator"
    ? undefined
    : {
        step,
        units: conversionsAt(board, settings, { wider: lower.indicator, narrower: upper.indicator }).units,
      };
