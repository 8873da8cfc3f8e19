import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  approx,
  atLeast,
  ceilOf,
  compact,
  compare,
  type Fraction,
  floorOf,
  fraction,
  isSame,
  lesser,
  parseFraction,
  plus,
  scale,
  times,
  type Whole,
} from "../../src/domain/fraction";

const most = Number.MAX_SAFE_INTEGER;
const whole = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }),
);
const positive = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: most }),
  fc.bigInt({ min: 1n, max: 2n ** 80n }),
);
const ratio = fc.tuple(whole, positive).map(([num, den]) => fraction(num, den));

/** The oracle: cross multiplication in nothing but bigints. */
const sign = (a: Fraction, b: Fraction): number => {
  const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const isEqual = (value: Fraction, num: bigint, den: bigint): boolean =>
  BigInt(value.num) * den === num * BigInt(value.den);

describe("a whole number", () => {
  it("stays exact in sums and products of any size", () => {
    fc.assert(
      fc.property(whole, whole, (a: Whole, b: Whole) => {
        expect(BigInt(times(a, b))).toBe(BigInt(a) * BigInt(b));
        expect(BigInt(plus(a, b))).toBe(BigInt(a) + BigInt(b));
      }),
    );
  });

  it("stays a number as long as that is exact", () => {
    expect(times(94906265, 94906265)).toBe(9007199136250225);
    expect(times(94906267, 94906267)).toBe(94906267n * 94906267n);
    expect(plus(most - 2, 2)).toBe(most);
    expect(plus(most, 3)).toBe(9007199254740994n);
  });
});

describe("a fraction", () => {
  test.each([
    [1, 0],
    [2, -3],
    [0.5, 4],
    [6, 1.5],
    [Number.NaN, 7],
    [Number.POSITIVE_INFINITY, 8],
    [most + 1, 9],
    [10n, 0n],
  ])("%s over %s is a programmer's mistake", (num, den) => {
    expect(() => fraction(num, den)).toThrow(RangeError);
  });

  it("is ordered as cross multiplication orders it, beyond 2^53 too", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(compare(a, b)).toBe(sign(a, b));
      }),
    );
  });

  it("tells apart neighbours that are one and the same as floats", () => {
    const [a, b] = [fraction(most, most - 1), fraction(most - 1, most - 2)];
    expect(approx(a)).toBe(approx(b));
    expect(compare(a, b)).toBe(-1);
  });
});

describe("the order of fractions", () => {
  it("is total: antisymmetric, transitive, and the same for every way to write a value", () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, fc.integer({ min: 2, max: 9999 }), (a, b, c, factor) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        const [low, mid, high] = [a, b, c].sort(compare) as [Fraction, Fraction, Fraction];
        expect(compare(low, mid) <= 0 && compare(mid, high) <= 0 && compare(low, high) <= 0).toBe(true);
        const same = fraction(times(a.num, factor), times(a.den, factor));
        expect(isSame(a, same)).toBe(true);
        expect(compare(same, b)).toBe(compare(a, b));
      }),
    );
  });

  it("gives atLeast, isSame and lesser their meaning", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(atLeast(a, b)).toBe(sign(a, b) >= 0);
        expect(isSame(a, b)).toBe(sign(a, b) === 0);
        expect(lesser(a, b)).toBe(sign(a, b) <= 0 ? a : b);
      }),
    );
  });
});

describe("arithmetic of fractions", () => {
  it("is exact", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const [an, ad, bn, bd] = [BigInt(a.num), BigInt(a.den), BigInt(b.num), BigInt(b.den)];
        expect(isEqual(compact(times(a.num, 6), times(a.den, 6)), an, ad)).toBe(true);
        expect(isEqual(scale(a, b), an * bn, ad * bd)).toBe(true);
      }),
    );
  });

  it("gives products in lowest terms", () => {
    expect(scale(fraction(10, 21), fraction(-14, 15))).toEqual({ num: -4, den: 9 });
  });

  it("comes back to numbers where its lowest terms fit them", () => {
    expect(compact(2n ** 70n * 3n, 2n ** 71n)).toEqual({ num: 3, den: 2 });
    expect(compact(14, 21)).toEqual({ num: 14, den: 21 });
  });
});

describe("whole numbers below and above", () => {
  it("are the nearest ones", () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer()), fc.integer({ min: 1, max: most }), (num, den) => {
        const [floor, ceil] = [floorOf(fraction(num, den)), ceilOf(fraction(num, den))];
        const [n, d] = [BigInt(num), BigInt(den)];
        expect(BigInt(floor) * d <= n && n < (BigInt(floor) + 1n) * d).toBe(true);
        expect((BigInt(ceil) - 1n) * d < n && n <= BigInt(ceil) * d).toBe(true);
      }),
    );
  });

  test.each([
    [-most, 2, -4503599627370496, -4503599627370495],
    [-most, 10, -900719925474100, -900719925474099],
    [-7, 3, -3, -2],
    [-6, 3, -2, -2],
    [0, 5, 0, 0],
    [11, 4, 2, 3],
    [-11n, 4n, -3, -2],
  ])("of %s/%s is %s below and %s above", (num, den, floor, ceil) => {
    expect(floorOf(fraction(num, den))).toBe(floor);
    expect(ceilOf(fraction(num, den))).toBe(ceil);
  });
});

describe("a fraction in a file", () => {
  test.each([
    ["1/3", 1, 3],
    ["6/8", 3, 4],
    ["0.95", 19, 20],
    ["-0.5", -1, 2],
    [" 12 ", 12, 1],
    ["123456789012345", 123456789012345, 1],
    ["0.000000007", 7, 1000000000],
  ])("%j reads as %s/%s", (text, num, den) => {
    expect(parseFraction(text)).toEqual({ num, den });
  });

  test.each(["", "1/0", "2/-5", "3.", ".4", "1e2", "0.0000000001", "1/2/3", "１/３", "+6", "1234567890123456"])(
    "%j is not one",
    (text) => {
      expect(parseFraction(text)).toBeUndefined();
    },
  );
});
