import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { monthAt } from "../../src/domain/month";
import { recentPace, requiredPace } from "../../src/domain/outlook";
import { none } from "../../src/domain/plan";
import { at, boardOf, mill, month, reportsOf, smallPlan } from "../fixtures/smallBoard";

describe("the required pace", () => {
  test.each([
    ["is rounded up to whole companies", 53, 60, 8, { missing: 7, monthsLeft: 4, perMonth: 2 }],
    ["is exact where it divides", 40, 50, 7, { missing: 10, monthsLeft: 5, perMonth: 2 }],
    ["is at least one", 65, 66, 1, { missing: 1, monthsLeft: 11, perMonth: 1 }],
    ["is all of it in the last month", 70, 83, 11, { missing: 13, monthsLeft: 1, perMonth: 13 }],
    ["is unknown when no month is left", 90, 93, 12, { missing: 3, monthsLeft: 0, perMonth: undefined }],
    ["is none once the target is reached", 97, 97, 6, undefined],
    ["is none beyond the target", 99, 98, 5, undefined],
    ["is unknown without a report", none, 101, 4, undefined],
    ["is unknown without a target", 102, none, 3, undefined],
  ])("%s", (_, actual, target, number, pace) => {
    expect(requiredPace(actual, target, monthAt(2031, number), 2031)).toEqual(pace);
  });

  it("counts the months to a later target year, and none to a year that has passed", () => {
    expect(requiredPace(100, 169, monthAt(2031, 1), 2032)).toEqual({ missing: 69, monthsLeft: 23, perMonth: 3 });
    expect(requiredPace(103, 107, monthAt(2032, 2), 2031)).toEqual({ missing: 4, monthsLeft: 0, perMonth: undefined });
  });

  it("is the least that suffices: as much again every month closes the gap, one less does not", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 60 }),
        (actual, missing, left) => {
          const pace = requiredPace(actual, actual + missing, monthAt(2031, 12) - left, 2031);
          const perMonth = pace?.perMonth ?? none;
          expect(pace).toEqual({ missing, monthsLeft: left, perMonth });
          expect(perMonth * left >= missing && missing > (perMonth - 1) * left).toBe(true);
        },
      ),
    );
  });
});

describe("the recent pace", () => {
  const { ledger } = boardOf([
    ...reportsOf("2031-10", "mill", { oak: 240, elm: 170, pea: 9 }),
    ...reportsOf("2032-01", "mill", { oak: 251, elm: 165, fir: 104 }),
    ...reportsOf("2031-03", "mill", { oak: 218, yew: 43 }),
  ]);

  test.each([
    ["is a third of three months' growth, across January too", "2032-01", [at.oak], { num: 11, den: 3 }],
    ["is negative after a loss", "2032-01", [at.elm], { num: -5, den: 3 }],
    ["adds units up", "2032-01", [at.oak, at.elm], { num: 6, den: 3 }],
    ["starts from the baseline", "2031-03", [at.oak], { num: 7, den: 3 }],
    ["may be nothing, which is not unknown", "2031-03", [at.yew], { num: 0, den: 3 }],
    ["is unknown without the month", "2032-01", [at.pea], undefined],
    ["is unknown without the month three before", "2032-01", [at.fir], undefined],
    ["is unknown as soon as it is of one of them", "2032-01", [at.oak, at.fir], undefined],
    ["is unknown before the plan is three months old", "2031-02", [at.oak], undefined],
  ])("%s", (_, when, units, pace) => {
    expect(recentPace(smallPlan, ledger, mill, month(when), units)).toEqual(pace);
  });
});
