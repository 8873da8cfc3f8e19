import { classIndexOf } from "./classes";
import { type Fraction, isSame } from "./fraction";
import { none } from "./plan";
import type { ClassBound } from "./policy";
import { orderOf } from "./ranking";

const most = 6;

/** The rate in units of 10^−digits percent, half away from zero, exactly: by long division while that fits numbers. */
const roundedPercent = ({ num, den }: Fraction, digits: number): number => {
  if (typeof num !== "number" || typeof den !== "number" || den > Number.MAX_SAFE_INTEGER / 10)
    return roundedWide(BigInt(num), BigInt(den), digits);
  let rest = Math.abs(num) % den;
  let value = (Math.abs(num) - rest) / den;
  for (let digit = -2; digit < digits; digit++) {
    const dividend = rest * 10;
    rest = dividend % den;
    value = value * 10 + (dividend - rest) / den;
  }
  return Math.sign(num) * (rest * 2 >= den ? value + 1 : value);
};

const roundedWide = (num: bigint, den: bigint, digits: number): number => {
  const size = num < 0n ? -num : num;
  const value = Number((size * 2n * 10n ** BigInt(digits + 2) + den) / (den * 2n));
  return num < 0n ? -value : value;
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
 * Decimals for each rate of a set: one, and more only where fewer would show different rates as equal, move a rate into
 * another class (99.96 % is not 100.0 %) or show a gain or loss as nothing. Equal rates read alike.
 */
export const decimalsOf = (
  rates: readonly (Fraction | undefined)[],
  classes: readonly ClassBound[],
  order = orderOf(rates),
): Uint8Array => {
  const readings: Reading[] = [];
  const positions = new Int32Array(rates.length).fill(none);
  for (const index of order) {
    const rate = rates[index] as Fraction;
    const above = readings[readings.length - 1];
    if (!above || !isSame(above.rate, rate)) readings.push(readingOf(rate, classIndexOf(rate, classes), 1, classes));
    positions[index] = readings.length - 1;
  }
  while (spread(readings, classes));
  return Uint8Array.from(rates, (_, index) => readings[positions[index] ?? none]?.digits ?? 1);
};

/** Decimals for one rate alone: one, and more only where it would read as nothing. */
export const plainDecimals = (rate: Fraction): number => decimalsOf([rate], [])[0] ?? 1;

/** A rate and how it is written; `shown` is the number read, in units of 10^−most percent. */
interface Reading {
  readonly rate: Fraction;
  readonly classIndex: number;
  readonly digits: number;
  readonly shown: number;
}

/** The shortest reading, from so many digits on, that keeps the sign and the class of the rate. */
const readingOf = (rate: Fraction, classIndex: number, from: number, classes: readonly ClassBound[]): Reading => {
  const isTrue = (value: number, digits: number): boolean =>
    (value === 0) === (Number(rate.num) === 0) &&
    classIndexOf({ num: value, den: 100 * 10 ** digits }, classes) === classIndex;
  let digits = from;
  let value = roundedPercent(rate, digits);
  while (digits < most && !isTrue(value, digits)) value = roundedPercent(rate, ++digits);
  return { rate, classIndex, digits, shown: value * 10 ** (most - digits) };
};

/** Lengthens neighbours (best first) that do not read in their order; true when there may be more of them. */
const spread = (readings: Reading[], classes: readonly ClassBound[]): boolean => {
  let changed = false;
  for (let k = 1; k < readings.length; k++) {
    const [above, below] = [readings[k - 1] as Reading, readings[k] as Reading];
    const digits = Math.min(above.digits, below.digits) + 1;
    if (above.shown > below.shown || digits > most) continue;
    if (above.digits < digits) readings[k - 1] = readingOf(above.rate, above.classIndex, digits, classes);
    if (below.digits < digits) readings[k] = readingOf(below.rate, below.classIndex, digits, classes);
    changed = true;
  }
  return changed;
};
