import { classIndexOf } from "./classes";
import { compare, type Fraction, floorOf, fraction, plus, times } from "./fraction";
import type { ClassBound } from "./policy";

const most = 6;

/** The rate in units of 10^−digits percent, half away from zero, exactly. */
const roundedPercent = ({ num, den }: Fraction, digits: number): number => {
  const scaled = times(times(num, 100 * 10 ** digits), 2);
  const half = num < 0 ? floorOf({ num: plus(times(scaled, -1), den), den: times(den, 2) }) : 0;
  return num < 0 ? -half : floorOf({ num: plus(scaled, den), den: times(den, 2) });
};

/** `87.9`: the rate as percent without its sign, rounded half away from zero, never through a float. */
export const percentText = (rate: Fraction, digits: number): string => {
  const value = roundedPercent(rate, digits);
  const text = String(Math.abs(value)).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const number = digits === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return value < 0 ? `−${number}` : number;
};

/**
 * Decimals for each rate of a set: one, and more only where one would show different rates as equal or would move a
 * rate into another class (99.96 % is not 100.0 %).
 */
export const decimalsOf = (rates: readonly (Fraction | undefined)[], classes: readonly ClassBound[]): Uint8Array => {
  const decimals = new Uint8Array(rates.length).fill(1);
  const order = rates
    .map((_, index) => index)
    .filter((index) => rates[index] !== undefined)
    .sort((a, b) => compare(rates[a] as Fraction, rates[b] as Fraction));
  order.forEach((index, position) => {
    const rate = rates[index] as Fraction;
    decimals[index] = Math.max(decimals[index] ?? 1, digitsInClass(rate, classes));
    const below = order[position - 1];
    if (below === undefined) return;
    const before = rates[below] as Fraction;
    const digits = compare(before, rate) === 0 ? (decimals[below] ?? 1) : digitsApart(before, rate);
    decimals[index] = Math.max(decimals[index] ?? 1, digits);
    decimals[below] = Math.max(decimals[below] ?? 1, digits);
  });
  return evened(decimals, order, rates);
};

/** Equal rates read alike. */
const evened = (
  decimals: Uint8Array,
  order: readonly number[],
  rates: readonly (Fraction | undefined)[],
): Uint8Array => {
  for (let position = order.length - 2; position >= 0; position--) {
    const index = order[position] as number;
    const above = order[position + 1] as number;
    if (compare(rates[index] as Fraction, rates[above] as Fraction) === 0) decimals[index] = decimals[above] as number;
  }
  return decimals;
};

const fewest = (enough: (digits: number) => boolean): number => {
  for (let digits = 1; digits < most; digits++) if (enough(digits)) return digits;
  return most;
};

const digitsApart = (a: Fraction, b: Fraction): number =>
  fewest((digits) => roundedPercent(a, digits) !== roundedPercent(b, digits));

const digitsInClass = (rate: Fraction, classes: readonly ClassBound[]): number =>
  fewest((digits) => {
    const shown = fraction(roundedPercent(rate, digits), 100 * 10 ** digits);
    return classIndexOf(shown, classes) === classIndexOf(rate, classes);
  });
