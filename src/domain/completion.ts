import { type Fraction, fraction } from "./fraction";
import { none } from "./plan";
import type { Measure } from "./policy";

/** Zero, missing and not tasked are different things; only a measured completion has a rate. */
export type Completion =
  | { readonly kind: "measured"; readonly actual: number; readonly goal: number }
  /** No report, or (net) none for last December: 灰, without a place. */
  | { readonly kind: "unreported"; readonly missing: "month" | "december" }
  /** The plan gives nothing to reach: no target, nothing due yet, or (net) a target not above last December. */
  | { readonly kind: "untasked"; readonly because: "no target" | "nothing due" | "no growth asked" };

/** The whole counts of one slot at the end of one month; `none` where there is no value. */
export interface Counts {
  readonly actual: number;
  readonly target: number;
  readonly due: number;
  /** The actual of the December before: what the year started from. */
  readonly december: number;
}

/** The three rates of the house: actual/target, actual/due, (actual − December)/(target − December). */
export const completionOf = (measure: Measure, { actual, target, due, december }: Counts): Completion => {
  if (target === none || target === 0) return { kind: "untasked", because: "no target" };
  if (measure === "pace" && (due === none || due === 0)) return { kind: "untasked", because: "nothing due" };
  if (actual === none) return { kind: "unreported", missing: "month" };
  if (measure !== "net") return { kind: "measured", actual, goal: measure === "pace" ? due : target };
  if (december === none) return { kind: "unreported", missing: "december" };
  return target <= december
    ? { kind: "untasked", because: "no growth asked" }
    : { kind: "measured", actual: actual - december, goal: target - december };
};

export const rateOf = (completion: Completion): Fraction | undefined =>
  completion.kind === "measured" ? fraction(completion.actual, completion.goal) : undefined;

/** 差额: companies above (positive) or short of (negative) the target; undefined when either is missing. */
export const gapOf = ({ actual, target }: Pick<Counts, "actual" | "target">): number | undefined =>
  actual === none || target === none ? undefined : actual - target;

/** One company is more than a hundredth of `limit` points: the notice's smallest units. */
export const isSmallBase = (target: number, limit: number): boolean => target !== none && target < limit;
