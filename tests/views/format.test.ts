import { describe, expect, it } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { monthAt } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import {
  countText,
  decimalText,
  gapText,
  lackText,
  missingLabel,
  monthEnd,
  movementLabel,
  movementText,
  rangeText,
  rankLabel,
} from "../../src/views/shared/format";
import { classesOf } from "../fixtures/smallPolicy";

describe("words for numbers", () => {
  it.each([
    [0, "达标"],
    [-7, "差7家"],
    [1234, "超1,234家"],
    [undefined, "—"],
  ])("a gap of %s", (gap, text) => {
    expect(gapText(gap, "家")).toBe(text);
  });

  it("zero, missing and large counts", () => {
    expect([0, none, 12_345].map(countText)).toEqual(["0", "—", "12,345"]);
  });

  it.each([
    [monthAt(2031, 2), "2031年2月28日"],
    [monthAt(2032, 2), "2032年2月29日"],
    [monthAt(2031, 12), "2031年12月31日"],
  ])("the last day of a month", (month, text) => {
    expect(monthEnd(month)).toBe(text);
  });

  it("every kind of nothing has its own word, and none is a number", () => {
    expect([
      lackText({ kind: "unreported", missing: "month" }),
      lackText({ kind: "unreported", missing: "december" }),
      lackText({ kind: "untasked", because: "no growth asked" }),
      lackText({ kind: "untasked", because: "no target" }),
      lackText({ kind: "untasked", because: "nothing due" }),
    ]).toEqual(["未报", "上年末未报", "—（净增任务0）", "无任务", "本月无应达"]);
  });

  it("places and movements, with a dash where two months do not compare", () => {
    expect([
      rankLabel({ rank: 3, tied: true }),
      rankLabel({ rank: 4, tied: false }),
      rankLabel({ rank: undefined, tied: false }),
    ]).toEqual(["并列第3位", "第4位", "不排位次"]);
    expect([2, -1, 0, undefined].map(movementText)).toEqual(["↑2", "↓1", "平", "—"]);
    expect([5, -6].map(movementLabel)).toEqual(["较上月上升5位", "较上月下降6位"]);
  });

  it("class ranges name the bound that belongs to them", () => {
    const classes = classesOf([105, 100, 93, 90]);
    expect(classes.map((_, index) => rangeText(classes, index))).toEqual([
      "≥105%",
      "100–105%",
      "93–100%",
      "90–93%",
      "<90%",
    ]);
  });

  it("a mean of companies has one decimal, rounded half away from zero", () => {
    expect([fraction(2, 3), fraction(-2, 3), fraction(21, 20), fraction(0, 3)].map(decimalText)).toEqual([
      "0.7",
      "−0.7",
      "1.1",
      "0.0",
    ]);
  });

  it("a sum says what it misses, unless there is nothing to add up", () => {
    expect([
      missingLabel({ actual: 8, missing: 2 }),
      missingLabel({ actual: none, missing: 9 }),
      missingLabel({ actual: 8, missing: 0 }),
    ]).toEqual(["未含2个未报单位", "", ""]);
  });
});
