import type { Fraction } from "./fraction";
import type { Month } from "./month";
import type { Row } from "./scoreboard";

export interface MonthRow {
  readonly month: Month;
  readonly row: Row;
}

/** Why a unit is on a list, beside its line of the month on screen. */
type Evidence =
  | { readonly kind: "standing" }
  /** The months in a row, the earliest first, the one on screen last. */
  | { readonly kind: "streak"; readonly months: readonly MonthRow[] }
  /** The places are those of the rows; gained (positive) or lost are only counted among the units, of the same peers, that have one in both months. */
  | { readonly kind: "places"; readonly from: MonthRow; readonly gained: number; readonly among: number }
  | { readonly kind: "points"; readonly from: MonthRow; readonly points: Fraction };

export type EvidenceOf<K extends Evidence["kind"]> = Extract<Evidence, { readonly kind: K }>;

export interface Listed {
  readonly row: Row;
  readonly evidence: Evidence;
}
