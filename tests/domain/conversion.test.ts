import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { conversionLines, ladderSteps } from "../../src/domain/conversion";
import { fraction, isSame } from "../../src/domain/fraction";
import type { Goal } from "../../src/domain/goals";
import { monthText } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import { at, boardOf, mill, month, orchard, reportsOf, settingsOf } from "../fixtures/smallBoard";
import { smallPolicy } from "../fixtures/smallPolicy";

const withLadder = (ladder: readonly string[] | undefined, board: Board = boardOf([])): Board => ({
  ...board,
  policy: { ...smallPolicy, ...(ladder ? { ladder } : {}) },
});

const goal = (id: string, indicator: string): Goal => ({
  ...{ id, section: "", indicator, comparison: "", value: "15", unit: "座", year: "2033", frequency: "once" },
  ...{ lead: "", responsible: "", kind: "quantified", verbatim: "", note: "" },
});

/** One goal that nothing else counts, and one that asks for the orchards. */
const withGoals: Board = { ...boardOf([]), goals: [goal("G1", "水塔"), goal("G2", "果园")] };

describe("the steps of the ladder", () => {
  it("are its neighbours that are both indicators", () => {
    const step = { wider: mill, narrower: orchard };
    expect(ladderSteps(withLadder(["mill", "orchard"]))).toEqual([step]);
    expect(ladderSteps(withLadder(["G1", "mill", "orchard", "G2"]))).toEqual([step]);
    expect(ladderSteps(withLadder(["mill", "G1", "orchard"], withGoals))).toEqual([]);
    expect(ladderSteps(withLadder(["mill", "G2", "G1"], withGoals))).toEqual([step]);
    expect(ladderSteps(withLadder(["mill"]))).toEqual([]);
    expect(ladderSteps(withLadder(undefined))).toEqual([]);
  });
});

const reported = boardOf([
  ...reportsOf("2031-12", "orchard", { oak: 50, elm: 99, pea: 0, fir: 30, yew: 70 }),
  ...reportsOf("2031-12", "mill", { oak: 240, elm: 170, pea: 7, fir: 0, yew: 55, ash: 45 }),
  ...reportsOf("2032-02", "orchard", { oak: 52, pea: 4, ash: 9 }),
  ...reportsOf("2032-02", "mill", { oak: 243, elm: 171, ash: 44 }),
]);

const linesOf = (unit: number, board: Board = reported, when = "2032-02") =>
  conversionLines(board, settingsOf({ month: month(when) }), { wider: mill, narrower: orchard }, unit);

describe("the conversion of a unit", () => {
  it("is worked out at the end of every year and in the month on screen, beside the district's", () => {
    expect(linesOf(at.oak)).toEqual([
      {
        ...{ year: 2030, month: month("2030-12"), wider: 211, narrower: 41 },
        ...{ rate: fraction(41, 211), district: fraction(210, 529) },
      },
      {
        ...{ year: 2031, month: month("2031-12"), wider: 240, narrower: 50 },
        ...{ rate: fraction(50, 240), district: fraction(249, 517) },
      },
      {
        ...{ year: 2032, month: month("2032-02"), wider: 243, narrower: 52 },
        ...{ rate: fraction(52, 243), district: undefined },
      },
    ]);
    expect(linesOf(at.oak, reported, "2031-12").map(({ month: m }) => monthText(m))).toEqual(["2030-12", "2031-12"]);
  });

  it("is unknown without one of the counts and over nothing, but nothing over something is nothing", () => {
    const rates = (unit: number) => linesOf(unit).map(({ rate }) => rate);
    expect(rates(at.pea)).toEqual([fraction(3, 6), fraction(0, 7), undefined]);
    expect(rates(at.fir)).toEqual([fraction(23, 89), undefined, undefined]);
    expect(rates(at.elm)[2]).toBeUndefined();
  });

  it("is unknown of a unit that one of them is not asked of, whatever it reports", () => {
    expect(linesOf(at.ash).map(({ narrower, rate }) => [narrower, rate])).toEqual([
      [none, undefined],
      [none, undefined],
      [none, undefined],
    ]);
  });

  it("is exact, and the district's is that of all counts together", () => {
    const counts = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 900 })), { minLength: 5, maxLength: 5 });
    const codes = ["oak", "elm", "pea", "fir", "yew"];
    fc.assert(
      fc.property(counts, fc.nat(90), fc.nat(4), (pairs, ash, unit) => {
        const named = (k: 0 | 1) => Object.fromEntries(codes.map((code, u) => [code, pairs[u]?.[k] ?? 0]));
        const board = boardOf([
          ...reportsOf("2031-04", "orchard", named(0)),
          ...reportsOf("2031-04", "mill", { ...named(1), ash }),
        ]);
        const [, line] = linesOf(unit, board, "2031-04");
        const [to, of] = pairs[unit] as [number, number];
        expect(isSame(line?.rate ?? fraction(-1), fraction(to, of))).toBe(true);
        const sum = (k: 0 | 1) => pairs.reduce((all, pair) => all + pair[k], 0);
        expect(isSame(line?.district ?? fraction(-1), fraction(sum(0), sum(1) + ash))).toBe(true);
      }),
    );
  });
});
