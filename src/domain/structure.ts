import type { Board } from "./board";
import { type Fraction, fraction } from "./fraction";
import { countsAt } from "./ledger";
import type { Month } from "./month";
import { firstMonthOf, none } from "./plan";
import type { Settings } from "./settings";
import { growthStartOf, type Share, sharesOf, taskedUnits } from "./share";

/** Companies gained or lost since a month, and the part of the district's growth. */
export interface Growth {
  readonly companies: number | undefined;
  /** Undefined unless the district grew. */
  readonly share: Fraction | undefined;
}

/** What a unit, a group or the district is of the whole, in one indicator. */
export interface Portion {
  /** Companies in stock of those that have a target and reported; `none` when nothing is reported. */
  readonly actual: number;
  /** How many of them have a target, and how many of these lack a report. */
  readonly tasked: number;
  readonly missing: number;
  readonly ofStock: Fraction | undefined;
  /** Since the December before, and since the starting line. */
  readonly year: Growth;
  readonly plan: Growth;
}

/** The make-up of the district in one indicator at the settings' month, whatever the measure. */
export interface Structure {
  readonly indicator: number;
  /** In the plan's order, as the groups are. */
  readonly units: readonly Portion[];
  readonly groups: readonly Portion[];
  readonly district: Portion;
  /** The months from which growth counts. */
  readonly since: { readonly year: Month; readonly plan: Month };
}

export const structureOf = (board: Board, settings: Settings, indicator: number): Structure => {
  const { plan, ledger } = board;
  const now = countsAt(plan, ledger, indicator, settings.month);
  const since = { year: growthStartOf(board, settings), plan: firstMonthOf(plan) };
  const [byYear, byPlan] = [since.year, since.plan].map((from) => sharesOf(board, settings, indicator, from)) as [
    readonly Share[],
    readonly Share[],
  ];
  const tasked = taskedUnits(board, settings, indicator);
  const total = stockOf(now, tasked);
  const portionOf = (members: readonly number[]): Portion => {
    const asked = members.filter((u) => tasked.includes(u));
    const actual = stockOf(now, asked);
    return {
      actual,
      tasked: asked.length,
      missing: asked.filter((u) => now[u] === none).length,
      ofStock: actual === none || total <= 0 ? undefined : fraction(actual, total),
      year: growthOf(byYear, asked),
      plan: growthOf(byPlan, asked),
    };
  };
  const everyone = [...plan.units.keys()];
  return {
    indicator,
    units: everyone.map((u) => portionOf([u])),
    groups: plan.groups.map(({ group }) => portionOf(everyone.filter((u) => plan.units[u]?.group === group))),
    district: portionOf(everyone),
    since,
  };
};

/** Of what is reported; `none` when nothing is. */
const stockOf = (counts: Int32Array, units: readonly number[]): number => {
  const known = units.flatMap((u) => (counts[u] === none ? [] : (counts[u] ?? 0)));
  return known.length === 0 ? none : known.reduce((sum, count) => sum + count, 0);
};

/** Growth of a sum is known when that of all in it is. */
const growthOf = (shares: readonly Share[], members: readonly number[]): Growth => {
  const growths = members.map((u) => shares[u]?.growth);
  const unknown = growths.length === 0 || growths.includes(undefined);
  const companies = unknown ? undefined : growths.reduce<number>((sum, growth) => sum + (growth ?? 0), 0);
  const whole = shares[members[0] ?? none]?.districtGrowth;
  return { companies, share: companies === undefined || !whole || whole < 0 ? undefined : fraction(companies, whole) };
};
