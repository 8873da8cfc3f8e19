import type { Board } from "./board";
import { paintedClasses } from "./classes";
import { isSmallBase } from "./completion";
import { decimalsOf } from "./percent";
import { firstMonthOf, none, type Plan, targetOf, type Unit, wholeDistrict } from "./plan";
import { type ClassBound, type MeasurePolicy, measureOf, type Policy } from "./policy";
import { orderOf, ranksOf } from "./ranking";
import { growthYearOf, type Settings, targetYearOf } from "./settings";
import { classOfStanding, ratesOf, type Standing, standingsOf } from "./standing";
import { type SumLine, sumLine } from "./sums";

/** One unit's line of the ranking: everything that any view shows of it. */
export interface Row {
  readonly unit: Unit;
  /** Position in the plan. */
  readonly index: number;
  readonly standing: Standing;
  readonly classIndex: number | undefined;
  /** 1 is best; undefined without a rate, or when small bases stand apart. */
  readonly rank: number | undefined;
  /** Another unit shares the place. */
  readonly tied: boolean;
  /** Places gained (positive) or lost since the month before; undefined when the two do not compare. */
  readonly movement: number | undefined;
  /** Companies above or short of the target; undefined for several indicators together. */
  readonly gap: number | undefined;
  readonly smallBase: boolean;
  /** Decimals with which the rate is written. */
  readonly decimals: number;
}

export interface Scoreboard {
  readonly settings: Settings;
  readonly targetYear: number;
  readonly measure: MeasurePolicy;
  /** Best first, in the colours of the scheme chosen. */
  readonly classes: readonly ClassBound[];
  /** In the plan's order. */
  readonly rows: readonly Row[];
  /** Units in each class, then 未报, then 无任务. */
  readonly counts: { readonly classes: readonly number[]; readonly unreported: number; readonly untasked: number };
  /** 已报: of the units with a target, those whose reports of this month are all there. */
  readonly reported: { readonly units: number; readonly of: number };
  readonly groups: readonly SumLine[];
  readonly district: SumLine;
}

/** Derives once, for one view, everything that map, table, wall and papers show. */
export const scoreboard = (board: Board, settings: Settings): Scoreboard => {
  const { plan, policy } = board;
  const measure = measureOf(policy, settings);
  const rows = rowsOf(board, settings, measure);
  const members = membersOf(plan);
  return {
    settings,
    targetYear: targetYearOf(plan, settings),
    measure,
    classes: paintedClasses(measure, settings.options.scheme),
    rows,
    counts: countsOf(rows, measure.classes.length),
    reported: reportedOf(rows),
    groups: plan.groups.map(({ group }) => sumLine(board, settings, group, members.get(group) ?? [])),
    district: sumLine(board, settings, wholeDistrict, [...plan.units.keys()]),
  };
};

const rowsOf = (board: Board, settings: Settings, measure: MeasurePolicy): readonly Row[] => {
  const { plan, ledger, policy } = board;
  const standings = standingsOf(plan, ledger, policy, settings);
  const rates = standings.map(({ rate }) => rate);
  const order = orderOf(rates);
  const places = ranksOf(
    rates,
    order.filter((index) => isRanked(plan, policy, settings, index)),
  );
  const before = placesBefore(board, settings);
  const decimals = decimalsOf(rates, measure.classes, order);
  const shared = sharedPlaces(places);
  return standings.map((standing, index): Row => {
    const rank = places[index] || undefined;
    return {
      unit: plan.units[index] as Unit,
      index,
      standing,
      classIndex: classOfStanding(standing, measure, settings),
      rank,
      tied: rank !== undefined && shared.has(rank),
      movement: movementOf(rank, before?.[index] || undefined),
      gap: standing.parts.length === 1 ? standing.parts[0]?.gap : undefined,
      smallBase: isSmall(plan, policy, settings, index),
      decimals: decimals[index] ?? 1,
    };
  });
};

const movementOf = (rank: number | undefined, earlier: number | undefined): number | undefined =>
  rank === undefined || earlier === undefined ? undefined : earlier - rank;

/** Places of all units in the plan's order; 0 is no place. */
export const placesAt = ({ plan, ledger, policy }: Board, settings: Settings): Int32Array => {
  const rates = ratesOf(plan, ledger, policy, settings);
  return ranksOf(rates.map((rate, u) => (isRanked(plan, policy, settings, u) ? rate : undefined)));
};

/** Under 单列 a unit with a small base keeps its rate, but has no place. */
const isRanked = (plan: Plan, policy: Policy, settings: Settings, unit: number): boolean =>
  settings.options.small === "ranked" || !isSmall(plan, policy, settings, unit);

/** Decimals of each indicator's rates, when several are shown beside each other; in the order of indicator and row. */
export const partDecimalsOf = ({ rows, measure }: Scoreboard): readonly Uint8Array[] =>
  (rows[0]?.standing.parts ?? []).map((_, k) =>
    decimalsOf(
      rows.map(({ standing }) => standing.parts[k]?.rate),
      measure.classes,
    ),
  );

/** The places a month earlier, when it was a reported one with the same target year and growth from the same December. */
const placesBefore = (board: Board, settings: Settings): Int32Array | undefined => {
  const earlier = { ...settings, month: settings.month - 1 };
  const comparable =
    earlier.month > firstMonthOf(board.plan) &&
    targetYearOf(board.plan, earlier) === targetYearOf(board.plan, settings) &&
    (settings.measure !== "net" || growthYearOf(board.plan, earlier) === growthYearOf(board.plan, settings));
  return comparable ? placesAt(board, earlier) : undefined;
};

const isSmall = (plan: Plan, policy: Policy, settings: Settings, unit: number): boolean =>
  settings.indicator !== "combined" &&
  isSmallBase(targetOf(plan, settings.indicator, unit, targetYearOf(plan, settings)), policy.smallBase);

const sharedPlaces = (places: Int32Array): ReadonlySet<number> => {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const place of places) (seen.has(place) ? shared : seen).add(place);
  shared.delete(0);
  return shared;
};

const countsOf = (rows: readonly Row[], classes: number): Scoreboard["counts"] => {
  const inClass = new Array<number>(classes).fill(0);
  let unreported = 0;
  let untasked = 0;
  for (const { classIndex, standing } of rows) {
    if (classIndex !== undefined) inClass[classIndex] = (inClass[classIndex] ?? 0) + 1;
    else if (standing.lack?.kind === "untasked") untasked++;
    else unreported++;
  }
  return { classes: inClass, unreported, untasked };
};

const reportedOf = (rows: readonly Row[]): Scoreboard["reported"] => {
  const tasked = rows
    .map(({ standing }) => standing.parts.filter(({ target }) => target !== none))
    .filter(({ length }) => length > 0);
  return {
    units: tasked.filter((parts) => parts.every(({ actual }) => actual !== none)).length,
    of: tasked.length,
  };
};

const membersOf = (plan: Plan): ReadonlyMap<string, readonly number[]> => {
  const members = new Map<string, number[]>(plan.groups.map(({ group }) => [group, []]));
  plan.units.forEach(({ group }, index) => {
    members.get(group)?.push(index);
  });
  return members;
};
