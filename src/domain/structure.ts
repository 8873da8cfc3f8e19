import type { Board } from "./board";
import type { Fraction } from "./fraction";
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
export interface Portion extends Pick<Share, "actual" | "tasked" | "missing" | "ofStock"> {
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
  /** Positions of the units with a target whose report is missing: the parts are then those of the reported only. */
  readonly missing: readonly number[];
  /** The months from which growth counts. */
  readonly since: { readonly year: Month; readonly plan: Month };
}

export const structureOf = (board: Board, settings: Settings, indicator: number): Structure => {
  const { plan, ledger } = board;
  const since = { year: growthStartOf(board, settings), plan: firstMonthOf(plan) };
  const everyone = [...plan.units.keys()];
  const units = everyone.map((u) => [u]);
  const groups = plan.groups.map(({ group }) => everyone.filter((u) => plan.units[u]?.group === group));
  const sets = [...units, ...groups, everyone];
  const sharesSince = (from: Month): readonly Share[] => sharesOf(board, settings, indicator, from, sets);
  const byPlan = sharesSince(since.plan);
  const portions = sharesSince(since.year).map((share, k) => portionOf(share, byPlan[k] as Share));
  const now = countsAt(plan, ledger, indicator, settings.month);
  return {
    indicator,
    units: portions.slice(0, units.length),
    groups: portions.slice(units.length, -1),
    district: portions[portions.length - 1] as Portion,
    missing: taskedUnits(board, settings, indicator).filter((u) => now[u] === none),
    since,
  };
};

const portionOf = (byYear: Share, byPlan: Share): Portion => {
  const { actual, tasked, missing, ofStock } = byYear;
  return { actual, tasked, missing, ofStock, year: growthIn(byYear), plan: growthIn(byPlan) };
};

const growthIn = ({ growth, ofGrowth }: Share): Growth => ({ companies: growth, share: ofGrowth });
