import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countedBy, type Goal } from "./goals";
import { lastMonthIn } from "./history";
import { countsAt } from "./ledger";
import type { Month } from "./month";
import { none } from "./plan";
import type { Settings } from "./settings";
import { taskedUnits } from "./share";

/** What a step of the ladder is: an indicator that the ledger counts, by position, or a goal of the district. */
export type Rung =
  | { readonly kind: "indicator"; readonly indicator: number }
  | { readonly kind: "goal"; readonly goal: Goal };

/** The policy's steps, the widest first; a goal that asks for an indicator is that indicator. */
export const rungsOf = ({ plan, policy, goals }: Board): readonly Rung[] =>
  (policy.ladder ?? []).flatMap((id): readonly Rung[] => {
    const goal = goals.find((each) => each.id === id);
    const counted = goal && countedBy(plan, goal);
    const indicator = counted ?? plan.indicators.findIndex((each) => each.indicator === id);
    if (indicator !== -1) return [{ kind: "indicator", indicator }];
    return goal ? [{ kind: "goal", goal }] : [];
  });

/** Two neighbouring steps of the ladder that the ledger counts, by position of the indicator. */
export interface LadderStep {
  readonly wider: number;
  readonly narrower: number;
}

/** Goals of the district between two indicators part them: a unit has no count of a goal. */
export const ladderSteps = (board: Board): readonly LadderStep[] => {
  const rungs = rungsOf(board);
  return rungs.flatMap((narrower, k) => {
    const wider = rungs[k - 1];
    return wider?.kind !== "indicator" || narrower.kind !== "indicator"
      ? []
      : { wider: wider.indicator, narrower: narrower.indicator };
  });
};

/** 转化率 of a unit: its counts on two steps, `none` without a report or a target, and the narrower over the wider. */
export interface Conversion {
  readonly wider: number;
  readonly narrower: number;
  /** Undefined unless both are known and the wider is not zero. */
  readonly rate: Fraction | undefined;
}

/** The conversions of all units in the plan's order, and that of all their counts together. */
export interface Conversions {
  readonly units: readonly Conversion[];
  /** Undefined as long as one of the counts of units with targets is unknown. */
  readonly district: Fraction | undefined;
}

export const conversionsAt = (
  board: Board,
  when: Pick<Settings, "month" | "target">,
  { wider, narrower }: LadderStep,
): Conversions => {
  const [of, to] = [wider, narrower].map((indicator) => askedCounts(board, when, indicator)) as [Asked, Asked];
  return {
    units: board.plan.units.map((_, u) => {
      const [from, upTo] = [of[u] ?? none, to[u] ?? none];
      return { wider: from, narrower: upTo, rate: ratioOf(from, upTo) };
    }),
    district: ratioOf(totalOf(of), totalOf(to)),
  };
};

/** The conversion of a unit and of the district at the end of a year or by the month that speaks for it. */
export interface ConversionLine extends Conversion {
  readonly year: number;
  readonly month: Month;
  readonly district: Fraction | undefined;
}

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
    if (month === undefined) return [];
    const { units, district } = conversionsAt(board, { month, target: undefined }, step);
    return { year, month, ...(units[unit] as Conversion), district };
  });
};

/** Of every unit; undefined without a target. */
type Asked = readonly (number | undefined)[];

const askedCounts = (board: Board, when: Pick<Settings, "month" | "target">, indicator: number): Asked => {
  const tasked = new Set(taskedUnits(board, when, indicator));
  const counts = countsAt(board.plan, board.ledger, indicator, when.month);
  return board.plan.units.map((_, u) => (tasked.has(u) ? counts[u] : undefined));
};

const totalOf = (counts: Asked): number => {
  const asked = counts.flatMap((count) => count ?? []);
  return asked.length === 0 || asked.includes(none) ? none : asked.reduce((sum, count) => sum + count, 0);
};

const ratioOf = (wider: number, narrower: number): Fraction | undefined =>
  wider === none || narrower === none || wider === 0 ? undefined : fraction(narrower, wider);
