import { describe, expect, it } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { none } from "../../src/domain/plan";
import { countText, decimalText, gapText, movementLabel, rankLabel } from "../../src/views/shared/format";

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

  it("places and movements", () => {
    expect([
      rankLabel({ rank: 3, tied: true, among: "" }),
      rankLabel({ rank: 4, tied: false, among: "" }),
      rankLabel({ rank: undefined, tied: false, among: "" }),
    ]).toEqual(["并列第3位", "第4位", "不排位次"]);
    expect([5, -6].map(movementLabel)).toEqual(["较上月上升5位", "较上月下降6位"]);
  });

  it("a mean of companies has one decimal, rounded half away from zero", () => {
    expect([fraction(2, 3), fraction(-2, 3), fraction(21, 20), fraction(0, 3)].map(decimalText)).toEqual([
      "0.7",
      "−0.7",
      "1.1",
      "0.0",
    ]);
  });
});
