import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compare, type Fraction, fraction, isSame } from "../../src/domain/fraction";
import { quarterOf, spreadOf } from "../../src/domain/spread";

const percents = (...values: readonly number[]): readonly Fraction[] => values.map((value) => fraction(value, 100));

const inPercent = ({ num, den }: Fraction): number => (Number(num) * 100) / Number(den);

describe("the spread of a set of rates", () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ["is the same point five times over of a single rate", [71], [71, 71, 71, 71, 71]],
    ["lies in proportion between two", [40, 80], [40, 50, 60, 70, 80]],
    ["has the middle one of three as its median", [90, 30, 50], [30, 40, 50, 70, 90]],
    ["takes five as they stand", [11, 13, 17, 19, 23], [11, 13, 17, 19, 23]],
    ["is that of QUARTILE.INC for 7, 15, 36, 39, 40 and 41", [7, 15, 36, 39, 40, 41], [7, 20.25, 37.5, 39.75, 41]],
    ["may be the same at every point", [64, 64, 64, 64], [64, 64, 64, 64, 64]],
  ])("%s", (_, rates, expected) => {
    const spread = spreadOf(percents(...rates));
    expect(spread && [spread.worst, spread.lower, spread.median, spread.upper, spread.best].map(inPercent)).toEqual(
      expected,
    );
    expect(spread?.count).toBe(rates.length);
  });

  it("leaves out units without a rate, and is nothing without any", () => {
    expect(spreadOf([undefined, ...percents(23), undefined])?.count).toBe(1);
    expect(spreadOf([undefined])).toBeUndefined();
  });

  it("tells a quarter by its better border", () => {
    const spread = spreadOf(percents(10, 20, 30, 40, 50));
    if (!spread) throw new Error("no spread");
    expect(percents(10, 20, 29, 30, 39, 40, 50).map((rate) => quarterOf(rate, spread))).toEqual([3, 2, 2, 1, 1, 0, 0]);
  });
});

const rate = fc
  .tuple(fc.integer({ min: -50, max: 2000 }), fc.integer({ min: 1, max: 1500 }))
  .map(([n, d]) => fraction(n, d));

/** The definition taken at its word, in whole numbers over one denominator. */
const byHand = (rates: readonly Fraction[], k: number): Fraction => {
  const den = rates.reduce((all, each) => all * BigInt(each.den), 1n);
  const sorted = rates
    .map(({ num, den: own }) => (BigInt(num) * den) / BigInt(own))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = (rates.length - 1) * k;
  const [below = 0n, above = below] = [sorted[Math.floor(place / 4)], sorted[Math.floor(place / 4) + 1]];
  return { num: below * 4n + (above - below) * BigInt(place % 4), den: den * 4n };
};

describe("any spread", () => {
  it("is in order, and each of its points is that of the definition, exactly", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 14 }), (rates) => {
        const spread = spreadOf(rates);
        if (!spread) throw new Error("no spread");
        const points = [spread.worst, spread.lower, spread.median, spread.upper, spread.best];
        points.forEach((point, k) => {
          expect(isSame(point, byHand(rates, k)), String(k)).toBe(true);
          expect(k === 0 || compare(points[k - 1] as Fraction, point) <= 0).toBe(true);
        });
      }),
    );
  });

  it("has at least a quarter of the rates at or above its upper quartile, and at or below its lower one", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 40 }), (rates) => {
        const spread = spreadOf(rates);
        if (!spread) throw new Error("no spread");
        const above = rates.filter((each) => compare(each, spread.upper) >= 0).length;
        const below = rates.filter((each) => compare(each, spread.lower) <= 0).length;
        expect(above * 4).toBeGreaterThanOrEqual(rates.length);
        expect(below * 4).toBeGreaterThanOrEqual(rates.length);
      }),
    );
  });
});
