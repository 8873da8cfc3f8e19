import { compact, type Fraction, lesser, plus, times, type Whole } from "./fraction";
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
  let [num, den, total]: [Whole, Whole, number] = [0, 1, 0];
  let least: Fraction | undefined;
  for (const { rate, weight, tasked } of parts) {
    if (!tasked || weight <= 0) continue;
    if (!rate) return undefined;
    const capped = lesser(rate, cap);
    least = least ? lesser(least, capped) : capped;
    num = plus(times(num, capped.den), times(times(capped.num, weight), den));
    den = times(den, capped.den);
    total += weight;
  }
  return combine === "weakest" ? least : least && compact(num, times(den, total));
};
