import { classIndexOf, tolerated } from "./classes";
import type { Completion } from "./completion";
import { ceilOf, compare, type Fraction, fraction, scale } from "./fraction";
import type { ClassBound, Options } from "./policy";
import { ranksOf } from "./ranking";

/** Whole companies that lift a measured completion to at least `rate`; 0 when it is there already. */
export const companiesTo = (completion: Completion & { kind: "measured" }, rate: Fraction): number =>
  Math.max(0, ceilOf(scale(rate, fraction(completion.goal))) - completion.actual);

/**
 * 升一级: the fewest companies that reach the class above, by its bound or (一家容差, pace only) by coming close enough to
 * what is due, and the class that they lift to: of a small task one company may leap over a class. Undefined in the best.
 */
export const classUp = (
  completion: Completion & { kind: "measured" },
  classIndex: number,
  classes: readonly ClassBound[],
  tolerance: Options["tolerance"] = "off",
): { readonly classIndex: number; readonly companies: number } | undefined => {
  const from = classes[classIndex - 1]?.from;
  if (!from) return undefined;
  const { actual, goal } = completion;
  const needed = companiesTo(completion, from);
  const lenient = [2, 1]
    .map((short) => goal - short - actual)
    .filter((n) => n > 0 && n < needed && tolerated(classes.length, actual + n, goal) < classIndex);
  const companies = tolerance === "on" ? Math.min(needed, ...lenient) : needed;
  const lifted = classIndexOf(fraction(actual + companies, goal), classes);
  return { classIndex: tolerance === "on" ? tolerated(lifted, actual + companies, goal) : lifted, companies };
};

/** 升几位: the fewest companies that bring `index` at least `places` up (or to the top), all others standing still. */
export const placesUp = (
  completion: Completion & { kind: "measured" },
  index: number,
  places: number,
  rates: readonly (Fraction | undefined)[],
): { readonly rank: number; readonly companies: number } | undefined => {
  const rank = ranksOf(rates)[index] ?? 0;
  if (rank <= 1) return undefined;
  const goal = Math.max(1, rank - places);
  const others = rates.filter((rate, i): rate is Fraction => i !== index && rate !== undefined);
  const beaten = [...others].sort((a, b) => compare(b, a))[goal - 1];
  if (!beaten) return undefined;
  const companies = companiesTo(completion, beaten);
  const lifted = fraction(completion.actual + companies, completion.goal);
  return { rank: ranksOf(rates.map((rate, i) => (i === index ? lifted : rate)))[index] ?? goal, companies };
};
