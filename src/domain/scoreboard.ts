import type { Board } from "./board";
import { paintedClasses } from "./classes";
import { isSmallBase } from "./completion";
import type { Fraction } from "./fraction";
import { countsAt } from "./ledger";
import { type Peers, peersOf } from "./peers";
import { decimalsOf } from "./percent";
import { firstMonthOf, none, type Plan, targetOf, type Unit, wholeDistrict } from "./plan";
import { type ClassBound, type MeasurePolicy, measureOf } from "./policy";
import { orderOf, ranksAmong } from "./ranking";
import { growthYearOf, type Settings, targetYearOf } from "./settings";
import { classOfStanding, indicatorsOf, ratesOf, type Standing, standingsOf } from "./standing";
import { type SumLine, sumLine } from "./sums";

/** One unit's line of the ranking: everything that any view shows of it. */
export interface Row {
  readonly unit: Unit;
  /** Position in the plan. */
  readonly index: number;
  readonly standing: Standing;
  readonly classIndex: number | undefined;
  /** The set of peers that it is ranked in, by position. */
  readonly set: number;
  /** What the set is called; empty for the whole district. */
  readonly among: string;
  /** 1 is best of its peers; undefined without a rate, or when small bases stand apart. */
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
  /** Among whom the places are. */
  readonly peers: Peers;
  /** Units in each class, then 未报, then 无任务. */
  readonly counts: { readonly classes: readonly number[]; readonly unreported: number; readonly untasked: number };
  /** 已报: of the units with a target, those whose reports of this month are all there. */
  readonly reported: { readonly units: number; readonly of: number };
  readonly groups: readonly SumLine[];
  readonly district: SumLine;
}

/** Derives once, for one view, everything that map, table, wall and papers show; places are those of the settings' peers unless others are given. */
export const scoreboard = (
  board: Board,
  settings: Settings,
  peers = peersOf(board.plan, board.policy.kinds ?? {}, settings),
): Scoreboard => {
  const { plan, policy } = board;
  const measure = measureOf(policy, settings);
  const rows = rowsOf(board, settings, measure, peers);
  const members = membersOf(plan);
  return {
    settings,
    targetYear: targetYearOf(plan, settings),
    measure,
    classes: paintedClasses(measure, settings.options.scheme),
    rows,
    peers,
    counts: countsOf(rows, measure.classes.length),
    reported: reportedOf(board, settings),
    groups: plan.groups.map(({ group }) => sumLine(board, settings, group, members.get(group) ?? [])),
    district: sumLine(board, settings, wholeDistrict, [...plan.units.keys()]),
  };
};

const rowsOf = (board: Board, settings: Settings, measure: MeasurePolicy, peers: Peers): readonly Row[] => {
  const { plan, ledger, policy } = board;
  const standings = standingsOf(plan, ledger, policy, settings);
  const rates = standings.map(({ rate }) => rate);
  const order = orderOf(rates);
  const ranked = rankedRates(board, settings, rates);
  const places = ranksAmong(
    ranked,
    peers,
    order.filter((index) => ranked[index]),
  );
  const movements = movementsOf(board, settings, ranked, places, peers);
  const decimals = decimalsOf(rates, measure.classes, order);
  const isShared = sharedPlaces(places, peers);
  const indicators = indicatorsOf(plan, settings);
  const year = targetYearOf(plan, settings);
  return standings.map((standing, index): Row => {
    const rank = places[index] || undefined;
    return {
      unit: plan.units[index] as Unit,
      index,
      set: peers.setOf[index] ?? 0,
      among: peers.names[peers.setOf[index] ?? 0] ?? "",
      standing,
      classIndex: classOfStanding(standing, measure, settings),
      rank,
      tied: isShared(index),
      movement: movements?.[index],
      gap: settings.indicator === "combined" ? undefined : standing.parts[0]?.gap,
      smallBase: indicators.some((i) => isSmallBase(targetOf(plan, i, index, year), policy.smallBase)),
      decimals: decimals[index] ?? 1,
    };
  });
};

type Rates = readonly (Fraction | undefined)[];

/** Under 单列 a unit with a small base keeps its rate, but has no place; of several indicators together none is small. */
const rankedRates = ({ plan, policy }: Board, settings: Settings, rates: Rates): Rates => {
  const { indicator, options } = settings;
  if (options.small === "ranked" || indicator === "combined") return rates;
  const year = targetYearOf(plan, settings);
  return rates.map((rate, u) => (isSmallBase(targetOf(plan, indicator, u, year), policy.smallBase) ? undefined : rate));
};

/** Places of all units in the plan's order among the peers of the settings, or among others; 0 is no place. */
export const placesAt = (
  board: Board,
  settings: Settings,
  peers: Peers = peersOf(board.plan, {}, settings),
): Int32Array => ranksAmong(rankedRatesAt(board, settings), peers);

const rankedRatesAt = (board: Board, settings: Settings): Rates =>
  rankedRates(board, settings, ratesOf(board.plan, board.ledger, board.policy, settings));

/**
 * Places gained since the month before, among the units that have a place in both: nobody falls because a third one has
 * reported again. Undefined when the months do not compare, and for a unit without a place in one of them.
 */
const movementsOf = (
  board: Board,
  settings: Settings,
  rates: Rates,
  places: Int32Array,
  peers: Peers,
): readonly (number | undefined)[] | undefined => {
  const earlier = comparableBefore(board, settings);
  if (!earlier) return undefined;
  const before = rankedRatesAt(board, earlier);
  const inBoth = (of: Rates): Rates => of.map((rate, u) => (rates[u] && before[u] ? rate : undefined));
  const same = rates.every((rate, u) => (rate === undefined) === (before[u] === undefined));
  const placed = (of: Rates): Int32Array => ranksAmong(of, peers);
  const [now, then] = same ? [places, placed(before)] : [placed(inBoth(rates)), placed(inBoth(before))];
  return rates.map((rate, u) => (rate && before[u] ? (then[u] ?? 0) - (now[u] ?? 0) : undefined));
};

/** The settings of the month before, when it was a reported one with the same target year and growth from the same December. */
const comparableBefore = ({ plan }: Board, settings: Settings): Settings | undefined => {
  const earlier = { ...settings, month: settings.month - 1 };
  const comparable =
    earlier.month > firstMonthOf(plan) &&
    targetYearOf(plan, earlier) === targetYearOf(plan, settings) &&
    (settings.measure !== "net" || growthYearOf(plan, earlier) === growthYearOf(plan, settings));
  return comparable ? earlier : undefined;
};

/** Decimals of each indicator's rates, when several are shown beside each other; in the order of indicator and row. */
export const partDecimalsOf = ({ rows, measure }: Scoreboard): readonly Uint8Array[] =>
  (rows[0]?.standing.parts ?? []).map((_, k) =>
    decimalsOf(
      rows.map(({ standing }) => standing.parts[k]?.rate),
      measure.classes,
    ),
  );

/** Tells whether another unit of the same set has the place of this one. */
export const sharedPlaces = (places: Int32Array, { setOf }: Peers): ((index: number) => boolean) => {
  const keyOf = (index: number): number => (setOf[index] ?? 0) * (places.length + 1) + (places[index] ?? 0);
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const index of places.keys()) (seen.has(keyOf(index)) ? shared : seen).add(keyOf(index));
  return (index) => places[index] !== 0 && shared.has(keyOf(index));
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

/** Of the units with a target, how many have reported all that the settings ask. */
export const reportedOf = ({ plan, ledger }: Board, settings: Settings): Scoreboard["reported"] => {
  const year = targetYearOf(plan, settings);
  const columns = indicatorsOf(plan, settings).map((i) => ({ i, actual: countsAt(plan, ledger, i, settings.month) }));
  let of = 0;
  let units = 0;
  plan.units.forEach((_, u) => {
    const tasked = columns.filter(({ i }) => targetOf(plan, i, u, year) !== none);
    if (tasked.length === 0) return;
    of++;
    if (tasked.every(({ actual }) => actual[u] !== none)) units++;
  });
  return { units, of };
};

const membersOf = (plan: Plan): ReadonlyMap<string, readonly number[]> => {
  const members = new Map<string, number[]>(plan.groups.map(({ group }) => [group, []]));
  plan.units.forEach(({ group }, index) => {
    members.get(group)?.push(index);
  });
  return members;
};
