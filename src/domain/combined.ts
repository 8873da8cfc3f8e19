import { type Fraction, lesser, meanOf, nothing, weigh } from "./fraction";
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
  let total = nothing;
  let least: Fraction | undefined;
  for (const { rate, weight, tasked } of parts) {
    if (!tasked || weight <= 0) continue;
    if (!rate) return undefined;
    const capped = lesser(rate, cap);
    least = least ? lesser(least, capped) : capped;
    total = weigh(total, capped, weight);
  }
  return combine === "weakest" ? least : least && meanOf(total);
};
