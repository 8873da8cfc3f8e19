import type { Board } from "./board";
import { compare, type Fraction, fraction, parseFraction, times } from "./fraction";
import { goalReportsBy } from "./goalReportsBy";
import { countedBy, type Goal, newestReports } from "./goals";
import { countsAt } from "./ledger";
import type { Month } from "./month";
import { none } from "./plan";
import type { Settings } from "./settings";
import { taskedUnits } from "./share";
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
  readonly name: string;
  readonly unit: string;
  /** As reported; undefined without a report. */
  readonly text: string | undefined;
  readonly period: string | undefined;
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
  /** In the plan's order; undefined without both counts. */
  readonly units: readonly { readonly from: number; readonly to: number; readonly perHundred: Fraction | undefined }[];
}

/** Undefined while the policy names no steps. */
export const ladderOf = (board: Board, settings: Settings): Ladder | undefined => {
  const ids = board.policy.ladder ?? [];
  const steps = ids.flatMap((id) => stepOf(board, settings, id) ?? []);
  if (steps.length === 0) return undefined;
  const values = steps.map(countOf);
  return {
    steps,
    perHundred: values.slice(1).map((value, k) => perHundred(values[k], value)),
    pairs: steps.slice(1).flatMap((step, k) => pairOf(board, settings, k, steps[k], step) ?? []),
  };
};

const stepOf = (board: Board, settings: Settings, id: string): Step | undefined => {
  const { plan, goals } = board;
  const goal = goals.find((each) => each.id === id);
  const counted = goal && countedBy(plan, goal);
  const indicator = counted ?? plan.indicators.findIndex((each) => each.indicator === id);
  const of = plan.indicators[indicator];
  if (of) {
    const { actual, missing } = structureOf(board, settings, indicator).district;
    return { kind: "indicator", indicator, name: of.name, unit: of.unit, actual, missing, month: settings.month };
  }
  return goal && goalStep(board, settings, goal);
};

const goalStep = (board: Board, { month }: Settings, { id, indicator, unit }: Goal): GoalStep => {
  const report = newestReports(goalReportsBy(board, month)).get(id);
  return { kind: "goal", name: indicator, unit, text: report?.value, period: report?.period };
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
  lower: Step | undefined,
  upper: Step,
): LadderPair | undefined => {
  if (lower?.kind !== "indicator" || upper.kind !== "indicator") return undefined;
  const [from, to] = [lower, upper].map(({ indicator }) => {
    const tasked = new Set(taskedUnits(board, settings, indicator));
    const counts = countsAt(board.plan, board.ledger, indicator, settings.month);
    return (u: number): number => (tasked.has(u) ? (counts[u] ?? none) : none);
  }) as [(u: number) => number, (u: number) => number];
  const known = (count: number): Fraction | undefined => (count === none ? undefined : fraction(count));
  const units = board.plan.units.map((_, u) => ({
    from: from(u),
    to: to(u),
    perHundred: perHundred(known(from(u)), known(to(u))),
  }));
  return { step, units };
};
