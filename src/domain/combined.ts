import { add, type Fraction, fraction, lesser, scale } from "./fraction";
import type { Options, Policy } from "./policy";

/**
 * 综合: Σ weight·min(rate, cap) over the indicators that ask something of the unit and weigh something, by their share of
 * weight; or the weakest of them (短板). Undefined as long as one of them is unreported, or none is left.
 */
export const combinedRate = (
  parts: readonly { readonly rate: Fraction | undefined; readonly weight: number; readonly tasked: boolean }[],
  cap: Policy["combined"]["cap"],
  combine: Options["combine"],
): Fraction | undefined => {
  const asked = parts.filter(({ tasked, weight }) => tasked && weight > 0);
  const rates = asked.flatMap(({ rate }) => (rate ? [lesser(rate, cap)] : []));
  if (asked.length === 0 || rates.length < asked.length) return undefined;
  if (combine === "weakest") return rates.reduce(lesser);
  const weights = asked.reduce((sum, { weight }) => sum + weight, 0);
  return rates.reduce((sum, rate, i) => add(sum, scale(rate, fraction(asked[i]?.weight ?? 0, weights))), fraction(0));
};
