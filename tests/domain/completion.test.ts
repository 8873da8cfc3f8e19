import { describe, expect, it, test } from "vitest";
import { type Completion, type Counts, completionOf, gapOf, isSmallBase, rateOf } from "../../src/domain/completion";
import { none } from "../../src/domain/plan";
import { type Measure, measures } from "../../src/domain/policy";

const counts: Counts = { actual: 47, target: 60, due: 52, december: 40 };

const measured = (actual: number, goal: number): Completion => ({ kind: "measured", actual, goal });

describe("a completion", () => {
  test.each<[Measure, Completion]>([
    ["annual", measured(47, 60)],
    ["pace", measured(47, 52)],
    ["net", measured(7, 20)],
  ])("on the %s measure sets its own actual against its own goal", (measure, completion) => {
    expect(completionOf(measure, counts)).toEqual(completion);
  });

  test.each<[string, Measure, Partial<Counts>, Completion]>([
    ["without a target", "annual", { target: none }, { kind: "untasked", because: "no target" }],
    ["with a target of zero", "annual", { target: 0 }, { kind: "untasked", because: "no target" }],
    [
      "without a target and a report",
      "net",
      { target: none, actual: none },
      { kind: "untasked", because: "no target" },
    ],
    ["without a report", "annual", { actual: none }, { kind: "unreported", missing: "month" }],
    ["without a report", "pace", { actual: none }, { kind: "unreported", missing: "month" }],
    ["without a report", "net", { actual: none }, { kind: "unreported", missing: "month" }],
    ["with nothing due yet", "pace", { due: 0 }, { kind: "untasked", because: "nothing due" }],
    ["with no way to say what is due", "pace", { due: none }, { kind: "untasked", because: "nothing due" }],
    ["without last December", "net", { december: none }, { kind: "unreported", missing: "december" }],
    ["with a target of last December", "net", { december: 60 }, { kind: "untasked", because: "no growth asked" }],
    ["with a target below last December", "net", { december: 61 }, { kind: "untasked", because: "no growth asked" }],
    ["without last December", "annual", { december: none }, measured(47, 60)],
    ["with nothing due yet", "annual", { due: 0 }, measured(47, 60)],
    ["with one company of growth asked", "net", { december: 59 }, measured(-12, 1)],
    ["with no company left", "annual", { actual: 0 }, measured(0, 60)],
  ])("%s, on the %s measure, says so", (_, measure, changed, completion) => {
    expect(completionOf(measure, { ...counts, ...changed })).toEqual(completion);
  });
});

describe("the rate of a completion", () => {
  it("is its exact ratio, negative where companies were lost", () => {
    expect(rateOf(completionOf("net", { ...counts, actual: 37 }))).toEqual({ num: -3, den: 20 });
  });

  it("does not exist, rather than being zero, when nothing is reported or asked", () => {
    for (const measure of measures) {
      expect(rateOf(completionOf(measure, { ...counts, actual: none }))).toBeUndefined();
      expect(rateOf(completionOf(measure, { ...counts, target: none }))).toBeUndefined();
    }
  });
});

describe("the gap", () => {
  test.each([
    [15, 17, -2],
    [18, 18, 0],
    [22, 19, 3],
    [0, 4, -4],
  ])("of %s to %s is %s companies", (actual, target, gap) => {
    expect(gapOf({ actual, target })).toBe(gap);
  });

  it("is undefined without a report or a target", () => {
    expect(gapOf({ actual: none, target: 23 })).toBeUndefined();
    expect(gapOf({ actual: 24, target: none })).toBeUndefined();
  });
});

describe("a small base", () => {
  test.each([
    [1, true],
    [9, true],
    [10, false],
    [11, false],
    [none, false],
  ])("of %s under a limit of ten is %s", (target, small) => {
    expect(isSmallBase(target, 10)).toBe(small);
  });
});
