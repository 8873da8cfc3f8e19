import { type Month, yearOf } from "./month";
import type { PeerRule } from "./peers";
import type { Plan } from "./plan";
import type { Measure, Options } from "./policy";

/** What a scoreboard is about. Two scoreboards compare only under the same settings. */
export interface Settings {
  /** Position of the indicator in the plan, or all of them together. */
  readonly indicator: number | "combined";
  readonly measure: Measure;
  readonly month: Month;
  /** A target year chosen by the person; undefined follows the month. */
  readonly target: number | undefined;
  readonly options: Options;
  /** Among whom units are ranked; without it, in the whole district. */
  readonly peers?: PeerRule | undefined;
}

/** The target year of a month: its own year, and at the starting line the year that follows. */
export const targetYearOf = (plan: Plan, { month, target }: Pick<Settings, "month" | "target">): number =>
  target ?? Math.max(plan.baseYear + 1, yearOf(month));

/** The year from whose preceding December growth is counted. */
export const growthYearOf = (plan: Plan, settings: Pick<Settings, "month" | "target">): number =>
  Math.max(plan.baseYear + 1, Math.min(yearOf(settings.month), targetYearOf(plan, settings)));
