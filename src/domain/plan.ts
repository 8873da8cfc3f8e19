import type { Fraction } from "./fraction";
import { decemberOf, type Month } from "./month";

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly serial: number;
  readonly group: string;
  readonly aliases: readonly string[];
}

export interface Group {
  readonly group: string;
  readonly name: string;
  readonly serial: number;
}

/** Cumulative share of the year's task due by the end of each month, January first; `linear` is month/12. */
export type PaceCurve = "linear" | readonly Fraction[];

export interface Indicator {
  readonly indicator: string;
  readonly name: string;
  readonly shortName: string;
  /** The counting word, such as 家. */
  readonly unit: string;
  readonly weight: number;
  readonly pace: PaceCurve;
  readonly definition: string;
  /** Other names under which it may stand in a report. */
  readonly aliases: readonly string[];
  /** Why its task is not spread evenly over the year, where the package says so. */
  readonly paceNote?: string;
}

export const targetKinds = ["baseline", "assigned", "printed_sum", "municipal"] as const;
export type TargetKind = (typeof targetKinds)[number];

export interface TargetRow {
  readonly indicator: string;
  /** A unit's code, a group's id, or `all`. */
  readonly scope: string;
  readonly year: number;
  readonly value: number;
  readonly kind: TargetKind;
}

/** The scope of a line that stands for the whole district in files. */
export const wholeDistrict = "all";

/**
 * The plan of the notice: who competes, in what, toward which stock at the end of which year.
 * A slot is a unit, a group or the whole district, in that order: units first, then groups, then one for the district.
 */
export interface Plan {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** Year of the baseline actuals; the first target year is the one after. */
  readonly baseYear: number;
  readonly lastYear: number;
  /** Position of a scope (unit code, group id, `all`) among the slots. */
  readonly slots: ReadonlyMap<string, number>;
  /** Targets by indicator, year and slot; `none` where the plan has no value. */
  readonly targets: Int32Array;
  /** 市级下达目标 by indicator and year: a line of reference, never a denominator. */
  readonly municipal: Int32Array;
}

/** In an array of counts: no value. Counts are never negative. */
export const none = -1;

export const planOf = (
  units: readonly Unit[],
  groups: readonly Group[],
  indicators: readonly Indicator[],
  rows: readonly TargetRow[],
): Plan => {
  const baseYear = rows.reduce((first, { year }) => Math.min(first, year), Number.POSITIVE_INFINITY);
  const lastYear = rows.reduce((last, { year }) => Math.max(last, year), Number.NEGATIVE_INFINITY);
  const years = lastYear - baseYear + 1;
  const scopes = [...units.map(({ code }) => code), ...groups.map(({ group }) => group), wholeDistrict];
  const slots = new Map(scopes.map((scope, slot) => [scope, slot]));
  const order = new Map(indicators.map(({ indicator }, i) => [indicator, i]));
  const targets = new Int32Array(indicators.length * years * scopes.length).fill(none);
  const municipal = new Int32Array(indicators.length * years).fill(none);
  for (const row of rows) {
    const line = (order.get(row.indicator) ?? 0) * years + row.year - baseYear;
    if (row.kind === "municipal") municipal[line] = row.value;
    else targets[line * scopes.length + (slots.get(row.scope) ?? 0)] = row.value;
  }
  return { units, groups, indicators, baseYear, lastYear, slots, targets, municipal };
};

/** The printed stock for the end of `year`; in the base year that is the actual. `none` without one. */
export const targetOf = (plan: Plan, indicator: number, slot: number, year: number): number => {
  if (slot < 0 || year < plan.baseYear || year > plan.lastYear) return none;
  const line = indicator * (plan.lastYear - plan.baseYear + 1) + year - plan.baseYear;
  return plan.targets[line * plan.slots.size + slot] ?? none;
};

export const municipalOf = (plan: Plan, indicator: number, year: number): number =>
  year < plan.baseYear || year > plan.lastYear
    ? none
    : (plan.municipal[indicator * (plan.lastYear - plan.baseYear + 1) + year - plan.baseYear] ?? none);

export const districtSlot = (plan: Plan): number => plan.slots.size - 1;

/** The starting line: December of the base year. */
export const firstMonthOf = (plan: Plan): Month => decemberOf(plan.baseYear);

export const lastMonthOf = (plan: Plan): Month => decemberOf(plan.lastYear);
