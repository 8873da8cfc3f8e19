import { describe, expect, it, test } from "vitest";
import { compare, type Fraction, fraction } from "../../src/domain/fraction";
import { none } from "../../src/domain/plan";
import type { Options } from "../../src/domain/policy";
import type { Settings } from "../../src/domain/settings";
import { growthYearOf, targetYearOf } from "../../src/domain/settings";
import { classOfStanding, indicatorsOf, type Standing, standingsOf } from "../../src/domain/standing";
import {
  at,
  boardOf,
  mill,
  month,
  orchard,
  report,
  reportsOf,
  settingsOf,
  smallBoard,
  smallPlan,
} from "../fixtures/smallBoard";
import { smallPolicy } from "../fixtures/smallPolicy";

const standingsIn = (settings: Settings, board = smallBoard): readonly Standing[] =>
  standingsOf(board.plan, board.ledger, board.policy, settings);

const rateText = (rate: Fraction | undefined): string => (rate ? `${rate.num}/${rate.den}` : "—");

const ratesIn = (settings: Settings, board = smallBoard): string[] =>
  standingsIn(settings, board).map(({ rate }) => rateText(rate));

describe("the target year", () => {
  test.each([
    ["2030-12", undefined, 2031, 2031],
    ["2031-01", undefined, 2031, 2031],
    ["2031-12", undefined, 2031, 2031],
    ["2032-01", undefined, 2032, 2032],
    ["2031-04", 2032, 2032, 2031],
    ["2032-05", 2031, 2031, 2031],
    ["2030-12", 2032, 2032, 2031],
  ])("of %s with the choice %s is %s, and growth counts in %s", (when, target, year, growth) => {
    const settings = { month: month(when), target };
    expect([targetYearOf(smallPlan, settings), growthYearOf(smallPlan, settings)]).toEqual([year, growth]);
  });
});

describe("standings", () => {
  test.each<[string, Settings, string[]]>([
    ["set actuals against the target", settingsOf(), ["48/53", "96/106", "2/5", "22/29", "—", "—"]],
    ["set actuals against what is due", settingsOf({ measure: "pace" }), ["48/41", "96/82", "2/3", "22/23", "—", "—"]],
    [
      "set growth against the growth asked",
      settingsOf({ measure: "net" }),
      ["7/12", "14/24", "-1/2", "-1/6", "—", "—"],
    ],
    [
      "follow the straight line on request",
      settingsOf({ measure: "pace", options: { curve: "linear" } }),
      ["48/47", "96/94", "2/4", "22/26", "—", "—"],
    ],
    ["take another target year", settingsOf({ target: 2032 }), ["48/67", "96/134", "2/7", "22/37", "—", "—"]],
    [
      "compare the starting line with the first target",
      settingsOf({ indicator: mill, month: month("2030-12") }),
      ["211/251", "149/173", "6/8", "89/101", "43/59", "31/47"],
    ],
  ])("%s", (_, settings, rates) => {
    expect(ratesIn(settings)).toEqual(rates);
  });
});

describe("standings without a rate", () => {
  it("tell the kinds of nothing apart", () => {
    const lacks = standingsIn(settingsOf()).map(({ lack }) => lack);
    expect(lacks).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      { kind: "unreported", missing: "month" },
      { kind: "untasked", because: "no target" },
    ]);
  });

  it("name what is missing for growth: the month, last December, or a task", () => {
    const board = boardOf([
      ...reportsOf("2031-12", "mill", { oak: 252, elm: 200, fir: 100 }),
      ...reportsOf("2032-01", "mill", { oak: 255, elm: 203, pea: 9 }),
    ]);
    const standings = standingsIn(settingsOf({ indicator: mill, measure: "net", month: month("2032-01") }), board);
    expect(standings.map(({ rate, lack }) => lack ?? rateText(rate))).toEqual([
      "3/55",
      { kind: "untasked", because: "no growth asked" },
      { kind: "unreported", missing: "december" },
      { kind: "unreported", missing: "month" },
      { kind: "unreported", missing: "month" },
      { kind: "unreported", missing: "month" },
    ]);
  });

  it("carry the counts they come from", () => {
    const part = standingsIn(settingsOf({ measure: "net", month: month("2031-05"), indicator: mill }))[at.fir]
      ?.parts[0];
    expect(part).toMatchObject({ actual: 92, target: 101, due: 94, december: 89 });
    expect(standingsIn(settingsOf())[at.ash]?.parts[0]).toMatchObject({ actual: 18, target: none, due: none });
  });
});

const combined = settingsOf({ indicator: "combined" });

describe("combined standings", () => {
  it("are about every indicator", () => {
    expect(indicatorsOf(smallPlan, combined)).toEqual([orchard, mill]);
    expect(indicatorsOf(smallPlan, settingsOf({ indicator: mill }))).toEqual([mill]);
  });

  it("weigh two to one, cap each part, skip what is not asked and wait for what is not reported", () => {
    const rates = standingsIn(combined).map(({ rate }) => rate);
    const third = (orchards: Fraction, mills: Fraction): Fraction =>
      fraction(
        BigInt(orchards.num) * 2n * BigInt(mills.den) + BigInt(mills.num) * BigInt(orchards.den),
        BigInt(orchards.den) * BigInt(mills.den) * 3n,
      );
    const expected = [
      third(fraction(48, 53), fraction(231, 251)),
      third(fraction(96, 106), fraction(161, 173)),
      third(fraction(2, 5), fraction(9, 8)),
      third(fraction(22, 29), fraction(95, 101)),
      undefined,
      fraction(39, 47),
    ];
    expect(rates.map((rate, u) => rate && expected[u] && compare(rate, expected[u]))).toEqual([
      0,
      0,
      0,
      0,
      undefined,
      0,
    ]);
  });
});

describe("combined standings at their ends", () => {
  it("say what they wait for", () => {
    const standings = standingsIn(combined);
    expect(standings[at.yew]?.lack).toEqual({ kind: "unreported", missing: "month" });
    expect(standings[at.ash]?.lack).toBeUndefined();
  });

  it("take the weaker of two on request, 120 % at most", () => {
    const board = boardOf([report("2031-12", "oak", "orchard", 99), report("2031-12", "oak", "mill", 400)]);
    const settings = settingsOf({ indicator: "combined", month: month("2031-12"), options: { combine: "weakest" } });
    expect(ratesIn(settings, board)[at.oak]).toBe("120/100");
    expect(ratesIn(settingsOf({ indicator: "combined", options: { combine: "weakest" } }))[at.pea]).toBe("2/5");
  });
});

describe("the class of a standing", () => {
  const classesIn = (settings: Settings, board = smallBoard): (number | undefined)[] => {
    const policy = smallPolicy.measures.find(({ measure }) => measure === settings.measure);
    if (!policy) throw new Error("no such measure");
    return standingsIn(settings, board).map((standing) => classOfStanding(standing, policy, settings));
  };
  const tolerance: Partial<Options> = { tolerance: "on" };

  it("is undefined, not red, without a rate", () => {
    expect(classesIn(settingsOf())).toEqual([2, 2, 4, 4, undefined, undefined]);
  });

  it("is lifted by the tolerance on the pace measure alone", () => {
    expect(classesIn(settingsOf({ measure: "pace" }))).toEqual([0, 0, 4, 2, undefined, undefined]);
    expect(classesIn(settingsOf({ measure: "pace", options: tolerance }))).toEqual([0, 0, 2, 2, undefined, undefined]);
    expect(classesIn(settingsOf({ options: tolerance }))).toEqual([2, 2, 4, 4, undefined, undefined]);
  });

  it("is not lifted by the tolerance when indicators are combined", () => {
    const settings = settingsOf({ indicator: "combined", measure: "pace" });
    expect(classesIn({ ...settings, options: { ...settings.options, ...tolerance } })).toEqual(classesIn(settings));
  });
});
