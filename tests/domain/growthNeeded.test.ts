import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type GrowthNeeded, growthNeeded } from "../../src/domain/growthNeeded";
import { monthAt } from "../../src/domain/month";
import { none } from "../../src/domain/plan";

const years = { baseYear: 2030, lastYear: 2035 };

type Case = [string, readonly [number, number], readonly [number, number, number], GrowthNeeded | undefined];

describe("the growth needed to the end of the plan", () => {
  test.each<Case>([
    [
      "is a mean of whole companies a year",
      [2032, 6],
      [40, 55, 90],
      { missing: 35, perYear: 10, soFar: { num: 180, den: 18 } },
    ],
    ["is rounded up", [2033, 12], [40, 70, 91], { missing: 21, perYear: 11, soFar: { num: 360, den: 36 } }],
    [
      "is no mean of a year when less than one is left",
      [2035, 9],
      [40, 70, 72],
      { missing: 2, perYear: undefined, soFar: { num: 360, den: 57 } },
    ],
    [
      "has no mean so far at the starting line",
      [2030, 12],
      [40, 40, 65],
      { missing: 25, perYear: 5, soFar: undefined },
    ],
    ["has no mean so far without a baseline", [2031, 12], [none, 43, 47], { missing: 4, perYear: 1, soFar: undefined }],
    [
      "is none once reached",
      [2034, 12],
      [40, 90, 90],
      { missing: 0, perYear: undefined, soFar: { num: 600, den: 48 } },
    ],
    ["is none beyond", [2034, 12], [40, 93, 90], { missing: -3, perYear: undefined, soFar: { num: 636, den: 48 } }],
    [
      "is too late when the plan is over",
      [2035, 12],
      [40, 36, 90],
      { missing: 54, perYear: undefined, soFar: { num: -48, den: 60 } },
    ],
    ["is unknown without a report", [2031, 3], [40, none, 90], undefined],
    ["is unknown without a target", [2031, 4], [40, 41, none], undefined],
  ])("%s", (_, [year, number], [base, actual, target], needed) => {
    expect(growthNeeded(years, monthAt(year, number), { base, actual, target })).toEqual(needed);
  });

  it("is the least whole number a year that gets there, one less does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 12, max: 60 }), (missing, left) => {
        const needed = growthNeeded(years, monthAt(2035, 12) - left, { base: 7, actual: 11, target: 11 + missing });
        const perYear = needed?.perYear ?? 0;
        expect(perYear * left >= missing * 12).toBe(true);
        expect((perYear - 1) * left < missing * 12).toBe(true);
      }),
    );
  });
});
