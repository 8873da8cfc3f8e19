import { atLeast, type Fraction } from "./fraction";
import type { ClassBound, Colour, MeasurePolicy, Options } from "./policy";

/** Half-open: a class starts at `from` and ends where the one above begins; the last takes the rest. */
export const classIndexOf = (rate: Fraction, classes: readonly ClassBound[]): number => {
  const index = classes.findIndex(({ from }) => from === undefined || atLeast(rate, from));
  return index === -1 ? classes.length - 1 : index;
};

/** 一家容差: short of due by one is never worse than the third class, by two never worse than the fourth; zero stays. */
export const tolerated = (index: number, actual: number, due: number): number => {
  const short = due - actual;
  return actual > 0 && (short === 1 || short === 2) ? Math.min(index, short + 1) : index;
};

/** 浙江口径: the two best classes swap colours, so that green is best; names and bounds stay. */
export const paintedClasses = (policy: MeasurePolicy, scheme: Options["scheme"]): readonly ClassBound[] => {
  if (scheme === "standard") return policy.classes;
  const swap: Partial<Record<Colour, Colour>> = { blue: "green", green: "blue" };
  return policy.classes.map((bound) => ({ ...bound, colour: swap[bound.colour] ?? bound.colour }));
};
