import type { Board } from "./board";
import { isSame } from "./fraction";
import { countsAt } from "./ledger";
import { type Month, monthOfYear } from "./month";
import { decimalsOf } from "./percent";
import { none } from "./plan";
import type { Measure } from "./policy";
import type { Change } from "./reportCheck";
import { type Row, type Scoreboard, scoreboard } from "./scoreboard";
import type { Settings } from "./settings";
import type { SumLine } from "./sums";

interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface UnitConsequence extends BeforeAfter<Row> {
  /** Position in the plan. */
  readonly unit: number;
}

/** What an import does to one indicator, or to all of them together. */
export interface IndicatorConsequences {
  readonly indicator: Settings["indicator"];
  /** Units whose number, class or place changes, in the plan's order; of very many those that change colour come first. */
  readonly units: readonly UnitConsequence[];
  /** How many change in all. */
  readonly changed: number;
  readonly groups: readonly BeforeAfter<SumLine>[];
  readonly district: BeforeAfter<SumLine>;
  /** Classes in the colours shown, and the measure: the same before and after. */
  readonly classes: Scoreboard["classes"];
  readonly measure: Scoreboard["measure"];
}

export interface Consequences {
  /** The last month that changes, and the month it is compared with: the same one, or the last that was known. */
  readonly month: Month;
  readonly before: Month;
  readonly indicators: readonly IndicatorConsequences[];
  /** Set when a December changes: growth of the months after it is measured from there. Of several, the last one. */
  readonly growth: GrowthConsequences | undefined;
  /** Numbers that change, by month, earliest first. */
  readonly months: readonly { readonly month: Month; readonly numbers: number }[];
}

/** Decimals for a rate before and after: as many as either has, and enough to tell apart two that differ. */
export const commonDecimals = (
  { before, after }: BeforeAfter<Pick<Row, "standing" | "decimals">>,
  classes: Scoreboard["classes"],
): number => {
  const rates = [before.standing.rate, after.standing.rate];
  return Math.max(before.decimals, after.decimals, ...decimalsOf(rates, classes));
};

/** What a changed December does to the growth of the year that begins with it. */
interface GrowthConsequences {
  readonly december: Month;
  /** The last month of that year in which any of the corrected numbers was known before. */
  readonly month: Month;
  readonly indicators: readonly IndicatorConsequences[];
}

/** More lines than this nobody reads. */
const mostListed = 300;

/** What changes do to colours and places, on the measure and with the options that the board begins with. */
export const consequencesOf = (before: Board, after: Board, changes: readonly Change[]): Consequences => {
  const numbers = new Map<Month, number>();
  for (const { month } of changes) numbers.set(month, (numbers.get(month) ?? 0) + 1);
  const months = [...numbers].map(([month, count]) => ({ month, numbers: count })).sort((a, b) => a.month - b.month);
  const month = months[months.length - 1]?.month ?? before.ledger.latest;
  const earlier = Math.min(month, before.ledger.latest);
  const { indicators } = before.plan;
  const touched = new Set(changes.map(({ indicator }) => indicator));
  const chosen: Settings["indicator"][] = indicators.flatMap(({ indicator }, i) => (touched.has(indicator) ? i : []));
  if (indicators.length > 1) chosen.push("combined");
  const { measure } = before.policy.defaults;
  return {
    ...{ month, before: earlier, months },
    indicators: chosen.map((indicator) => indicatorOf(indicator, { before, after }, { month, earlier, measure })),
    growth: growthOf({ before, after }, changes, chosen),
  };
};

const growthOf = (
  boards: BeforeAfter<Board>,
  changes: readonly Change[],
  chosen: readonly Settings["indicator"][],
): GrowthConsequences | undefined => {
  let last: Pick<GrowthConsequences, "december" | "month"> | undefined;
  for (const change of changes) {
    const { month: december } = change;
    const month = monthOfYear(december) === 12 ? lastKnown(boards.before, change) : undefined;
    if (month !== undefined && month > (last?.month ?? 0)) last = { december, month };
  }
  if (!last) return undefined;
  const when = { month: last.month, earlier: last.month, measure: "net" } as const;
  return { ...last, indicators: chosen.map((indicator) => indicatorOf(indicator, boards, when)) };
};

/** Of the twelve months after a change, the last in which the same number is known. */
const lastKnown = ({ plan, ledger }: Board, { month: changed, unit, indicator }: Change): Month | undefined => {
  const i = plan.indicators.findIndex((each) => each.indicator === indicator);
  const u = plan.slots.get(unit) ?? none;
  for (let month = changed + 12; month > changed; month--)
    if ((countsAt(plan, ledger, i, month)[u] ?? none) !== none) return month;
  return undefined;
};

const indicatorOf = (
  indicator: Settings["indicator"],
  boards: BeforeAfter<Board>,
  { month, earlier, measure }: { readonly month: Month; readonly earlier: Month; readonly measure: Measure },
): IndicatorConsequences => {
  const { options } = boards.before.policy;
  const settings = { indicator, measure, target: undefined, options };
  const before = scoreboard(boards.before, { ...settings, month: earlier });
  const after = scoreboard(boards.after, { ...settings, month });
  const changed = after.rows.flatMap((row, unit): readonly UnitConsequence[] => {
    const old = before.rows[unit];
    return old && (differs(old, row) || (month === earlier && !isSameRate(old, row)))
      ? [{ unit, before: old, after: row }]
      : [];
  });
  return {
    ...{ indicator, classes: after.classes, measure: after.measure, changed: changed.length },
    units: changed.length > mostListed ? weightiest(changed) : changed,
    groups: after.groups.flatMap((line, i) => {
      const old = before.groups[i];
      return old ? [{ before: old, after: line }] : [];
    }),
    district: { before: before.district, after: after.district },
  };
};

/** What changes colour, then what changes place, then the rest. */
const weightiest = (changed: readonly UnitConsequence[]): readonly UnitConsequence[] => {
  const weightOf = ({ before, after }: UnitConsequence): number =>
    before.classIndex !== after.classIndex ? 0 : before.rank !== after.rank ? 1 : 2;
  return [...changed].sort((a, b) => weightOf(a) - weightOf(b)).slice(0, mostListed);
};

/** Growth changes with its December though no count of its own month does. */
const isSameRate = ({ standing: { rate: before } }: Row, { standing: { rate: after } }: Row): boolean =>
  before && after ? isSame(before, after) : before === after;

const differs = (before: Row, after: Row): boolean =>
  before.classIndex !== after.classIndex ||
  before.rank !== after.rank ||
  before.standing.parts.some(({ actual }, i) => actual !== after.standing.parts[i]?.actual);
