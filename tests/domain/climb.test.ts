import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { classIndexOf, tolerated } from "../../src/domain/classes";
import { classUp, companiesTo, placesUp } from "../../src/domain/climb";
import { atLeast, type Fraction, fraction } from "../../src/domain/fraction";
import { measures } from "../../src/domain/policy";
import { ranksOf } from "../../src/domain/ranking";
import { boundsOf, classesOf } from "../fixtures/smallPolicy";

const measured = (actual: number, goal: number) => ({ kind: "measured", actual, goal }) as const;

const count = fc.integer({ min: -60, max: 900 });
const goal = fc.integer({ min: 1, max: 800 });

describe("the companies to a rate", () => {
  test.each([
    [29, 33, 90, 1],
    [29, 33, 95, 3],
    [29, 33, 100, 4],
    [30, 33, 90, 0],
    [0, 1, 85, 1],
    [-7, 24, 25, 13],
  ])("from %s of %s to %s percent are %s", (actual, target, percent, companies) => {
    expect(companiesTo(measured(actual, target), fraction(percent, 100))).toBe(companies);
  });

  it("are the fewest that reach it", () => {
    const rate = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 200 })).map(([num, den]) => fraction(num, den));
    fc.assert(
      fc.property(count, goal, rate, (actual, target, bound) => {
        const companies = companiesTo(measured(actual, target), bound);
        expect(atLeast(fraction(actual + companies, target), bound)).toBe(true);
        expect(companies === 0 || !atLeast(fraction(actual + companies - 1, target), bound)).toBe(true);
      }),
    );
  });
});

describe("one class up", () => {
  const annual = classesOf(boundsOf.annual);

  test.each([
    [28, 33, 4, { classIndex: 3, companies: 1 }],
    [29, 33, 3, { classIndex: 2, companies: 1 }],
    [32, 33, 1, { classIndex: 0, companies: 1 }],
    [0, 60, 4, { classIndex: 3, companies: 51 }],
    [34, 33, 0, undefined],
  ])("from %s of %s in class %s takes %o", (actual, target, classIndex, up) => {
    expect(classUp(measured(actual, target), classIndex, annual)).toEqual(up);
  });

  it("takes the fewest companies that leave the class, on every measure", () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), count, goal, (measure, actual, target) => {
        const classes = classesOf(boundsOf[measure]);
        const classAt = (companies: number): number => classIndexOf(fraction(actual + companies, target), classes);
        const up = classUp(measured(actual, target), classAt(0), classes);
        expect(up === undefined).toBe(classAt(0) === 0);
        if (!up) return;
        expect(classAt(up.companies)).toBe(up.classIndex);
        expect(classAt(up.companies - 1)).toBe(classAt(0));
      }),
    );
  });
});

describe("one class up with the tolerance", () => {
  it("takes the fewest companies when the tolerance helps as well", () => {
    const pace = classesOf(boundsOf.pace);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (actual, due) => {
        const classAt = (companies: number): number =>
          tolerated(classIndexOf(fraction(actual + companies, due), pace), actual + companies, due);
        const up = classUp(measured(actual, due), classAt(0), pace, "on");
        expect(up === undefined).toBe(classAt(0) === 0);
        if (!up) return;
        expect(classAt(up.companies)).toBe(up.classIndex);
        expect(classAt(up.companies - 1)).toBeGreaterThan(up.classIndex);
      }),
    );
  });
});

describe("some places up", () => {
  const rates = [fraction(19, 20), fraction(48, 53), fraction(96, 106), undefined, fraction(22, 29), fraction(2, 5)];

  test.each<[string, readonly [number, number], number, number, { rank: number; companies: number } | undefined]>([
    ["from the last place to the one above", [20, 50], 5, 1, { rank: 4, companies: 18 }],
    ["passing a tie, of which three places are two", [20, 50], 5, 3, { rank: 2, companies: 26 }],
    ["to a tie, which shares the place", [22, 29], 4, 1, { rank: 2, companies: 5 }],
    ["to the top and no further", [48, 53], 1, 3, { rank: 1, companies: 3 }],
    ["to a tie at the top", [96, 106], 2, 1, { rank: 1, companies: 5 }],
    ["of the first", [19, 20], 0, 3, undefined],
  ])("%s", (_, [actual, target], index, places, up) => {
    expect(placesUp(measured(actual, target), index, places, rates)).toEqual(up);
  });

  it("takes the fewest companies that get there, and says where that is", () => {
    const field = fc.array(fc.tuple(count, goal), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(field, fc.nat(8), fc.integer({ min: 1, max: 4 }), (pairs, pick, places) => {
        const index = pick % pairs.length;
        const [actual, target] = pairs[index] as [number, number];
        const all: Fraction[] = pairs.map(([num, den]) => fraction(num, den));
        const rankAt = (companies: number): number =>
          ranksOf(all.map((rate, i) => (i === index ? fraction(actual + companies, target) : rate)))[index] as number;
        const up = placesUp(measured(actual, target), index, places, all);
        expect(up === undefined).toBe(rankAt(0) === 1);
        if (!up) return;
        const wanted = Math.max(1, rankAt(0) - places);
        expect(rankAt(up.companies)).toBe(up.rank);
        expect(up.rank).toBeLessThanOrEqual(wanted);
        expect(rankAt(up.companies - 1)).toBeGreaterThan(wanted);
      }),
    );
  });

  it("to the next place never takes more companies than to the third one above", () => {
    const field = fc.array(fc.tuple(count, goal), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(field, fc.nat(8), (pairs, pick) => {
        const index = pick % pairs.length;
        const [actual, target] = pairs[index] as [number, number];
        const all = pairs.map(([num, den]) => fraction(num, den));
        const [next, third] = [1, 3].map((places) => placesUp(measured(actual, target), index, places, all));
        expect(next === undefined).toBe(third === undefined);
        expect(next?.companies ?? 0).toBeLessThanOrEqual(third?.companies ?? 0);
        expect(next?.rank ?? 1).toBeGreaterThanOrEqual(third?.rank ?? 1);
      }),
    );
  });
});
