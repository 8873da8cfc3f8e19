import { describe, expect, it, test } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { monthAt } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import type { ClassBound } from "../../src/domain/policy";
import * as words from "../../src/domain/wording";
import { classesOf } from "../fixtures/smallPolicy";

const bounds: readonly ClassBound[] = [
  { colour: "blue", name: "first", from: fraction(1001, 1000) },
  { colour: "green", name: "second", from: fraction(1, 3) },
  { colour: "red", name: "last", from: undefined },
];

const judged = (classIndex: number) => ({ classIndex, standing: { parts: [], rate: undefined, lack: undefined } });

const unjudged = (lack: Parameters<typeof words.lackText>[0]) => ({
  classIndex: undefined,
  standing: { parts: [], rate: undefined, lack },
});

describe("words of months", () => {
  it("name the last day of a month that has a report, and say of one that has none", () => {
    const of = (year: number, month: number) => words.asOfLabel(monthAt(year, month), monthAt(2032, 12));
    expect([of(2031, 2), of(2032, 2), of(2031, 4), of(2031, 12)]).toEqual([
      "数据截至 2031年2月28日",
      "数据截至 2032年2月29日",
      "数据截至 2031年4月30日",
      "数据截至 2031年12月31日",
    ]);
    expect(words.asOfLabel(monthAt(2031, 9), monthAt(2031, 8))).toBe("2031年9月尚无月报");
  });

  it("count growth from last December, or from that of the year chosen", () => {
    expect([2031, 2030].map((year) => words.baseLabel(monthAt(2031, 6), year))).toEqual(["上年末", "2029年末"]);
  });
});

test("every kind of nothing has its own word, and none is a number", () => {
  expect([
    words.lackText({ kind: "unreported", missing: "month" }),
    words.lackText({ kind: "unreported", missing: "december" }),
    words.lackText({ kind: "untasked", because: "no growth asked" }),
    words.lackText({ kind: "untasked", because: "no target" }),
    words.lackText({ kind: "untasked", because: "nothing due" }),
    words.lackText(undefined),
  ]).toEqual(["未报", "上年末未报", "—（净增任务0）", "无任务", "本月无应达", "—"]);
});

describe("words of classes", () => {
  it("name the bound that belongs to a class, without trailing zeros", () => {
    const ranges = (classes: readonly ClassBound[]) => classes.map((_, index) => words.rangeText(classes, index));
    expect(ranges(classesOf([105, 100, 93, 90]))).toEqual(["≥105%", "100–105%", "93–100%", "90–93%", "<90%"]);
    expect(ranges(bounds)).toEqual(["≥100.1%", "33.333333–100.1%", "<33.333333%"]);
    expect(words.rangeText(bounds.slice(2), 0)).toBe("");
  });

  it("say which class it is, or why there is none", () => {
    expect(bounds.map((_, index) => words.classLabel(judged(index), bounds))).toEqual([
      "蓝 first",
      "绿 second",
      "红 last",
    ]);
    expect(words.boundLabel(bounds[1]!)).toBe("绿 second");
    expect(words.classLabel(unjudged({ kind: "unreported", missing: "month" }), bounds)).toBe("未报");
  });

  it("are one character in a swatch: grey is what is not reported, a dash what is not asked", () => {
    expect([
      words.classSign(judged(2), bounds),
      words.classSign(unjudged({ kind: "unreported", missing: "month" }), bounds),
      words.classSign(unjudged({ kind: "untasked", because: "no target" }), bounds),
    ]).toEqual(["红", "灰", "—"]);
  });
});

test("a sum says what it misses, unless there is nothing to add up", () => {
  expect([
    words.missingLabel({ actual: 8, missing: 2 }),
    words.missingLabel({ actual: none, missing: 9 }),
    words.missingLabel({ actual: 8, missing: 0 }),
  ]).toEqual(["未含2个未报单位", "", ""]);
});

test("a movement is an arrow, and a dash where two months do not compare", () => {
  expect([2, -1, 0, undefined].map(words.movementText)).toEqual(["↑2", "↓1", "平", "—"]);
});
