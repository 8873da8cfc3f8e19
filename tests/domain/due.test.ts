import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dueAt, dueOf, shareDue } from "../../src/domain/due";
import { compare, fraction } from "../../src/domain/fraction";
import { monthAt } from "../../src/domain/month";
import { none, targetOf } from "../../src/domain/plan";
import { at, mill, month, orchard, smallPlan } from "../fixtures/smallBoard";

const batches = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3].map((thirds) => fraction(thirds, 3));

describe("the share due", () => {
  test.each([
    [1, 1],
    [6, 6],
    [11, 11],
    [12, 12],
  ])("of a linear year is %s twelfths by month %s", (number, twelfths) => {
    expect(shareDue("linear", monthAt(2031, number), "indicator")).toEqual({ num: twelfths, den: 12 });
  });

  test.each([
    [1, 0],
    [9, 0],
    [10, 1],
    [11, 2],
    [12, 3],
  ])("of a curve with batches in month %s is %s thirds", (number, thirds) => {
    expect(shareDue(batches, monthAt(2031, number), "indicator")).toEqual({ num: thirds, den: 3 });
  });

  it("is linear for all when the person says so", () => {
    expect(shareDue(batches, monthAt(2031, 4), "linear")).toEqual({ num: 4, den: 12 });
  });
});

describe("the companies due", () => {
  test.each([
    ["nothing of the task", 29, 33, 0, 3, 29],
    ["all of it", 29, 34, 3, 3, 34],
    ["a third of 7, rounded down", 75, 82, 1, 3, 77],
    ["two thirds of 8, rounded down", 40, 48, 2, 3, 45],
    ["a half, exactly", 214, 246, 6, 12, 230],
    ["one short of the next company", 100, 111, 1, 12, 100],
    ["just the next company", 100, 112, 1, 12, 101],
    ["a task of none", 9, 9, 5, 12, 9],
    ["a falling target, rounded down", 20, 13, 1, 2, 16],
  ])("are %s", (_, previous, target, num, den, due) => {
    expect(dueOf(previous, target, fraction(num, den))).toBe(due);
  });

  it("are unknown without either target", () => {
    expect(dueOf(none, 18, fraction(1, 4))).toBe(none);
    expect(dueOf(19, none, fraction(1, 5))).toBe(none);
  });
});

describe("any companies due", () => {
  it("lie between the two targets and never fall within a year", () => {
    const share = fc
      .integer({ min: 1, max: 500 })
      .chain((den) => fc.integer({ min: 0, max: den }).map((num) => fraction(num, den)));
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(900), share, share, (previous, task, a, b) => {
        const [earlier, later] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const [dueEarlier, dueLater] = [
          dueOf(previous, previous + task, earlier),
          dueOf(previous, previous + task, later),
        ];
        expect(previous <= dueEarlier && dueEarlier <= dueLater && dueLater <= previous + task).toBe(true);
      }),
    );
  });

  it("are the exact floor: never more than the share, never a whole company less", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(900), fc.integer({ min: 0, max: 12 }), (previous, task, twelfths) => {
        const part = dueOf(previous, previous + task, fraction(twelfths, 12)) - previous;
        expect(part * 12 <= task * twelfths && task * twelfths < (part + 1) * 12).toBe(true);
      }),
    );
  });
});

describe("the due path", () => {
  const due = (
    indicator: number,
    unit: number,
    when: string,
    year: number,
    curve: "indicator" | "linear" = "indicator",
  ) => dueAt(smallPlan, indicator, { month: month(when), year, curve }, (y) => targetOf(smallPlan, indicator, unit, y));

  test.each([
    ["the baseline at the starting line", orchard, at.oak, "2030-12", 2031, 41],
    ["the baseline before the first batch", orchard, at.oak, "2031-08", 2031, 41],
    ["a quarter of 12 in September", orchard, at.oak, "2031-09", 2031, 44],
    ["all of it in December", orchard, at.oak, "2031-12", 2031, 53],
    ["last year's target in January", orchard, at.oak, "2032-01", 2032, 53],
    ["a twelfth of 40, rounded down", mill, at.oak, "2031-01", 2031, 214],
    ["the path of the month's own year for a later target", mill, at.oak, "2031-03", 2032, 221],
    ["the whole target of a year that has passed", mill, at.oak, "2032-02", 2031, 251],
    ["the baseline at the starting line for any target", mill, at.oak, "2030-12", 2032, 211],
  ])("is %s", (_, indicator, unit, when, year, companies) => {
    expect(due(indicator, unit, when, year)).toBe(companies);
  });

  it("follows the straight line when the person says so", () => {
    expect(due(orchard, at.elm, "2031-06", 2031, "linear")).toBe(94);
    expect(due(orchard, at.elm, "2031-06", 2031)).toBe(82);
  });

  it("is unknown for a unit without a target", () => {
    expect(due(orchard, at.ash, "2031-07", 2031)).toBe(none);
  });
});
