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
  /** The places in the earlier month and in this one, among the units that have a place in both. */
  | { readonly kind: "places"; readonly month: Month; readonly from: number; readonly to: number }
  | { readonly kind: "points"; readonly from: MonthRow; readonly points: Fraction };

export interface Listed {
  readonly row: Row;
  readonly evidence: Evidence;
}
