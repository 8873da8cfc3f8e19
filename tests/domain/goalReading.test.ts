import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hasFigure, isRemark, outcomeOf, readingOf } from "../../src/domain/goalReading";
import type { Goal } from "../../src/domain/goals";
import { liveBoard } from "../fixtures/liveBoard";

const goal = (change: Partial<Goal>): Goal => ({
  ...{ id: "Z1", section: "三", indicator: "水渠", comparison: "超过", value: "40", unit: "里", year: "2033" },
  ...{ frequency: "once", lead: "", responsible: "", kind: "quantified", verbatim: "", note: "" },
  ...change,
});

const outcome = (comparison: string, value: string, reached: string, year: number | undefined = 2032) =>
  outcomeOf(readingOf(goal({ comparison, value })), reached, year);

describe("whether a goal is met", () => {
  test.each([
    ["超过", "40", "40", "unmet"],
    ["超过", "40", "40.01", "met"],
    ["超过", "40", "39.99", "unmet"],
    ["突破", "15", "15", "unmet"],
    ["突破", "15", "16", "met"],
    ["以上", "3.6", "3.6", "met"],
    ["以上", "3.6", "3.60", "met"],
    ["以上", "3.6", "3.599", "unmet"],
    ["达", "14", "14", "met"],
    ["达到", "14", "13.9", "unmet"],
    ["提高到", "22", "22", "met"],
    ["超过", "0.3", "0.30", "unmet"],
    ["不低于", "-2", "-2", "met"],
  ] as const)("%s %s at %s is %s", (comparison, value, reached, expected) => {
    expect(outcome(comparison, value, reached)).toBe(expected);
  });

  it("is not said of a value that is no plain number, of no year, or after the year of the goal", () => {
    expect(["约50", "50%", "", "1~2", "1,000"].map((reached) => outcome("超过", "40", reached))).toEqual(
      new Array(5).fill(undefined),
    );
    expect(outcomeOf(readingOf(goal({})), "50", undefined)).toBeUndefined();
    expect([2032, 2033, 2034].map((year) => outcomeOf(readingOf(goal({})), "50", year))).toEqual([
      "met",
      "met",
      undefined,
    ]);
  });

  it("never changes back while the value grows, and over the goal is always met", () => {
    const words = fc.constantFrom("超过", "突破", "以上", "达", "达到", "提高到", "不低于");
    fc.assert(
      fc.property(words, fc.nat(9999), fc.nat(9999), fc.nat(9999), (word, asked, one, more) => {
        const [low, high] = [
          outcome(word, String(asked), String(one)),
          outcome(word, String(asked), String(one + more)),
        ];
        if (low === "met") expect(high).toBe("met");
        if (one > asked) expect(low).toBe("met");
        if (one < asked) expect(low).toBe("unmet");
      }),
    );
  });
});

describe("what is left open", () => {
  test.each([
    ["what the data notes", { undecided: "年度还是累计" }, "noted"],
    ["no number", { value: "" }, "no number"],
    ["no number, whatever its kind", { value: "", kind: "magnitude-only" }, "no number"],
    ["a word that the notice does not explain", { kind: "interpretive" }, "interpretive"],
    ["a range", { value: "1~2" }, "not one number"],
    ["every year", { year: "每年", frequency: "yearly" }, "every year"],
    ["no year", { year: "未写年份" }, "no year"],
    ["no word of comparison", { comparison: "" }, "no comparison"],
    ["a remark in its place", { comparison: "(未写比较词)" }, "no comparison"],
    ["a word without an edge", { comparison: "左右" }, "loose word"],
    ["the name of a thing that every object has", { comparison: "constructor" }, "loose word"],
  ] as const)("is %s", (_, change, because) => {
    const reading = readingOf(goal(change));
    expect(reading).toEqual({ kind: "open", because });
    expect(outcomeOf(reading, "1000", 2030)).toBeUndefined();
  });

  it("of the 27 goals of the notice, these are read plainly, and no other", async () => {
    const { goals } = await liveBoard();
    const plain = goals.filter((each) => readingOf(each).kind === "plain").map(({ id }) => id);
    expect(plain).toEqual("G01 G02 G03 G04 G07 G09 G11 G12 G16 G17 G18 G26".split(" "));
    expect(goals.filter((each) => !hasFigure(each)).map(({ id }) => id)).toEqual(["G05", "G06", "G19", "G20"]);
  });
});

it("a remark stands in brackets", () => {
  expect(["(未写)", "（未写）", "超过"].map(isRemark)).toEqual([true, true, false]);
});
