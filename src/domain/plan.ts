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

/** The plan of the notice: who competes, in what, toward which stock at the end of which year. Read it with the functions below. */
export interface Plan {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  /** Year of the baseline actuals; the first target year is the one after. */
  readonly baseYear: number;
  readonly lastYear: number;
  /** Position of a unit's code in `units`. */
  readonly unitIndex: ReadonlyMap<string, number>;
  readonly targets: ReadonlyMap<string, Int32Array>;
  readonly municipal: ReadonlyMap<string, Int32Array>;
}

/** In a count array: no value. Counts are never negative. */
export const none = -1;
