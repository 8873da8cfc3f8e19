import { type Completion, rateOf } from "./completion";
import { compact, type Fraction, lesser, plus, times, type Whole } from "./fraction";
import type { Options, Policy } from "./policy";

/**
 * 综合: Σ weight·min(rate, cap) over the indicators that ask something of the unit and weigh something, by their share of
 * weight; or the weakest of them (短板). Undefined as long as one of them is unreported, or none is left.
 */
export const combinedRate = (
  completions: readonly Completion[],
  weights: readonly number[],
  cap: Policy["combined"]["cap"],
  combine: Options["combine"],
): Fraction | undefined => {
  let num: Whole = 0;
  let den: Whole = 1;
  let total = 0;
  let least: Fraction | undefined;
  for (let i = 0; i < completions.length; i++) {
    const completion = completions[i] as Completion;
    const weight = weights[i] ?? 0;
    if (completion.kind === "untasked" || weight <= 0) continue;
    const rate = rateOf(completion);
    if (!rate) return undefined;
    const capped = lesser(rate, cap);
    least = least ? lesser(least, capped) : capped;
    num = plus(times(num, capped.den), times(times(capped.num, weight), den));
    den = times(den, capped.den);
    total += weight;
  }
  return combine === "weakest" ? least : least && compact(num, times(den, total));
};
