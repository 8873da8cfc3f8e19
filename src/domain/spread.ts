import { atLeast, between, type Fraction, fraction } from "./fraction";
import { orderOf } from "./ranking";

/** Five points of a set of rates: how far apart all units lie, and where their middle is. */
export interface Spread {
  readonly worst: Fraction;
  readonly lower: Fraction;
  readonly median: Fraction;
  readonly upper: Fraction;
  readonly best: Fraction;
  /** How many rates there are. */
  readonly count: number;
}

/**
 * Quartiles are the points at 1 + (n − 1)·k/4 of the sorted rates, between two neighbours in proportion: definition 7 of
 * Hyndman and Fan, “Sample Quantiles in Statistical Packages” (The American Statistician 50, 1996), which QUARTILE.INC of a
 * spreadsheet computes too. Undefined without a rate.
 */
export const spreadOf = (rates: readonly (Fraction | undefined)[]): Spread | undefined => {
  const sorted = orderOf(rates)
    .map((index) => rates[index] as Fraction)
    .reverse();
  if (sorted.length === 0) return undefined;
  const at = (quarters: number): Fraction => {
    const place = (sorted.length - 1) * quarters;
    const below = sorted[Math.floor(place / 4)] as Fraction;
    return between(below, sorted[Math.ceil(place / 4)] as Fraction, fraction(place % 4, 4));
  };
  return { worst: at(0), lower: at(1), median: at(2), upper: at(3), best: at(4), count: sorted.length };
};

/** Which quarter of the spread a rate lies in, the best first; a rate on a border belongs to the better side. */
export const quarterOf = (rate: Fraction, { upper, median, lower }: Spread): 0 | 1 | 2 | 3 => {
  if (atLeast(rate, upper)) return 0;
  if (atLeast(rate, median)) return 1;
  return atLeast(rate, lower) ? 2 : 3;
};
