import { compare, type Fraction, fraction, times } from "./fraction";

/** A value of a goal in its plain form, `2.5` or `1~2`, so that equal ones read alike; undefined for any other text. */
export const plainValue = (text: string): string | undefined => {
  const match = /^(\d{1,12}(?:\.\d{1,8})?)(?:[~～〜\-–—至到](\d{1,12}(?:\.\d{1,8})?))?$/.exec(text);
  if (!match) return undefined;
  const [, low = "", high] = match;
  return high === undefined ? withoutZeros(low) : `${withoutZeros(low)}~${withoutZeros(high)}`;
};

const withoutZeros = (digits: string): string => {
  const whole = digits.replace(/^0+(?=\d)/, "");
  return whole.includes(".") ? whole.replace(/\.?0+$/, "") : whole;
};

export const isRange = (value: string): boolean => value.includes("~") || /[～〜]/.test(value);

/** Whether both say the same: 2.50 is 2.5, a text only itself. */
export const isSameValue = (a: string, b: string): boolean => (plainValue(a) ?? a) === (plainValue(b) ?? b);

/** Exact; undefined for a range, and for what is no number. */
export const fractionIn = (value: string): Fraction | undefined => {
  const plain = plainValue(value);
  if (plain === undefined || isRange(plain)) return undefined;
  const [whole = "", decimals = ""] = plain.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** Whether a value rose by more than a part of the last one, in percent. */
export const risesBeyond = (value: Fraction, last: Fraction, percent: number): boolean =>
  compare({ num: times(value.num, 100), den: value.den }, { num: times(last.num, 100 + percent), den: last.den }) > 0;
