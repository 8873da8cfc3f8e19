import { compare, type Fraction, quotientOf } from "./fraction";
import type { Peers } from "./peers";

/** Places of competition order, best first: equal rates share a place and the next ones are skipped (1, 1, 3). */
export const ranksOf = (rates: readonly (Fraction | undefined)[], order = orderOf(rates)): Int32Array => {
  const ranks = new Int32Array(rates.length);
  order.forEach((index, position) => {
    const above = order[position - 1];
    const tied = above !== undefined && compare(rates[above] as Fraction, rates[index] as Fraction) === 0;
    ranks[index] = tied ? (ranks[above] ?? 0) : position + 1;
  });
  return ranks;
};

/** Places within each set of peers that is ranked; `ranksOf` when there is only one. */
export const ranksAmong = (
  rates: readonly (Fraction | undefined)[],
  { names, setOf, unranked }: Peers,
  order = orderOf(rates),
): Int32Array => {
  if (names.length === 1) return ranksOf(rates, order);
  const ranks = new Int32Array(rates.length);
  names.forEach((_, set) => {
    if (set === unranked) return;
    const members = order.filter((index) => setOf[index] === set);
    const places = ranksOf(rates, members);
    for (const index of members) ranks[index] = places[index] ?? 0;
  });
  return ranks;
};

/** Indices of those that have a rate, best first; equal rates keep the order given. */
export const orderOf = (rates: readonly (Fraction | undefined)[]): readonly number[] => {
  const quotients = Float64Array.from(rates, (rate) => (rate ? quotientOf(rate) : Number.NaN));
  return rates
    .map((_, index) => index)
    .filter((index) => rates[index] !== undefined)
    .sort(
      (a, b) =>
        (quotients[b] as number) - (quotients[a] as number) ||
        compare(rates[b] as Fraction, rates[a] as Fraction) ||
        a - b,
    );
};
