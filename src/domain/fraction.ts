/** A whole number of any size: a number while that is exact, a bigint beyond. */
export type Whole = number | bigint;

/** An exact ratio; `den` is positive. Not reduced: comparison does not need it. */
export interface Fraction {
  readonly num: Whole;
  readonly den: Whole;
}

export const times = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
};

export const plus = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
};

/** Throws RangeError unless `num` is whole and `den` whole and positive: only a programmer can cause that. */
export const fraction = (num: Whole, den: Whole = 1): Fraction => {
  if (!isWhole(num) || !isWhole(den) || den <= 0) throw new RangeError(`not a fraction: ${num}/${den}`);
  return { num, den };
};

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`; exact, by cross multiplication where quotients agree. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = quotientOf(a) - quotientOf(b);
  if (difference < 0 || difference > 0) return difference < 0 ? -1 : 1;
  const left = times(a.num, b.den);
  const right = times(b.num, a.den);
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * The quotient of two exact numbers is rounded correctly, and rounding never swaps an order: two that differ decide
 * which fraction is greater, two that agree decide nothing. NaN, which decides nothing either, beyond exact numbers.
 */
export const quotientOf = ({ num, den }: Fraction): number =>
  typeof num === "number" && typeof den === "number" ? num / den : Number.NaN;

export const atLeast = (a: Fraction, b: Fraction): boolean => compare(a, b) >= 0;

export const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

export const scale = (a: Fraction, b: Fraction): Fraction => reduced(times(a.num, b.num), times(a.den, b.den));

export const minus = (a: Fraction, b: Fraction): Fraction =>
  reduced(plus(times(a.num, b.den), times(times(b.num, a.den), -1)), times(a.den, b.den));

/** The point at `share` of the way from `a` to `b`. */
export const between = (a: Fraction, b: Fraction, share: Fraction): Fraction => minus(a, scale(minus(a, b), share));

/** A fraction in numbers where its terms, or its lowest terms, fit them. */
export const compact = (num: Whole, den: Whole): Fraction =>
  typeof num === "number" && typeof den === "number" ? { num, den } : reduced(num, den);

/** The largest whole number not above `a`. */
export const floorOf = ({ num, den }: Fraction): number => {
  if (typeof num === "number" && typeof den === "number") {
    const rest = num % den;
    return (num - rest) / den - (rest < 0 ? 1 : 0);
  }
  const [dividend, divisor] = [BigInt(num), BigInt(den)];
  return Number(dividend / divisor - (dividend % divisor < 0n ? 1n : 0n));
};

/** The smallest whole number not below `a`. */
export const ceilOf = (a: Fraction): number => 0 - floorOf({ num: times(a.num, -1), den: a.den });

/** For drawing only: never compare, class or rank by it. */
export const approx = (a: Fraction): number => Number(a.num) / Number(a.den);

/** Reads `1/3`, `0.95` and `12` exactly; undefined for anything else. */
export const parseFraction = (text: string): Fraction | undefined => {
  const match = /^(-?\d{1,15})(?:\/([1-9]\d{0,14})|\.(\d{1,9}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = "", den, decimals = ""] = match;
  return den === undefined
    ? reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
    : reduced(Number(whole), Number(den));
};

const isWhole = (value: Whole): boolean => typeof value === "bigint" || Number.isSafeInteger(value);

const reduced = (num: Whole, den: Whole): Fraction => {
  if (typeof num === "number" && typeof den === "number") {
    const divisor = divisorOf(Math.abs(num), den);
    return { num: num / divisor, den: den / divisor };
  }
  let [a, b] = [BigInt(num), BigInt(den)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n ? -a : a;
  return { num: narrow(BigInt(num) / divisor), den: narrow(BigInt(den) / divisor) };
};

const divisorOf = (a: number, b: number): number => (b === 0 ? a : divisorOf(b, a % b));

const narrow = (value: bigint): Whole => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
