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
  /** Places among the units that have one in both months; `from` is the rate of the earlier one. */
  | { readonly kind: "places"; readonly month: Month; readonly from: number; readonly to: number }
  | { readonly kind: "points"; readonly from: MonthRow; readonly points: Fraction };

export interface Listed {
  readonly row: Row;
  readonly evidence: Evidence;
}
