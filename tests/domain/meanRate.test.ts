import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, isSame, minus } from "../../src/domain/fraction";
import { meanRateOf, pullOf as pullAt } from "../../src/domain/meanRate";
import { type Scoreboard, scoreboard } from "../../src/domain/scoreboard";
import { boardOf, mill, month, reportsOf, settingsOf, smallPlan } from "../fixtures/smallBoard";

const july = settingsOf({ month: month("2031-07"), indicator: mill });

const pullOf = (board: Scoreboard) => pullAt(board, board.district.computed.standing.rate);

const boardWith = (counts: Readonly<Record<string, number>>, settings = july) =>
  scoreboard(boardOf(reportsOf("2031-07", "mill", counts)), settings);

describe("the mean of the units' rates", () => {
  it("is exact, and counts every unit alike", () => {
    const { mean, units } = meanRateOf(boardWith({ oak: 251, pea: 4 }));
    expect([mean && isSame(mean, { num: 3, den: 4 }), units]).toEqual([true, 2]);
  });

  it("does not exist without a rate", () => {
    expect(meanRateOf(boardWith({}))).toEqual({ mean: undefined, units: 0 });
  });

  it("lies below the district's rate where the large do better, and above where they do worse", () => {
    const poor = { elm: 100, pea: 4, fir: 50, yew: 30, ash: 20 };
    expect(pullOf(boardWith({ oak: 251, ...poor }))).toBe("up");
    expect(pullOf(boardWith({ oak: 20, ...poor, pea: 8 }))).toBe("down");
    expect(pullOf(boardWith({ oak: 251, elm: 173, pea: 8, fir: 101, yew: 59, ash: 47 }))).toBe("none");
  });

  it("says nothing where the rate shown lies on the other side of the mean", () => {
    const board = boardWith({ oak: 251, elm: 100, pea: 4, fir: 50, yew: 30, ash: 20 });
    const { mean = fraction(0) } = meanRateOf(board);
    expect(pullAt(board, minus(mean, fraction(1, 1000)))).toBe("none");
    expect(pullAt(board, mean)).toBe("none");
    expect(pullAt(board, undefined)).toBe("none");
  });

  it("says nothing of the large while a rate is missing, or of several indicators together", () => {
    expect(pullOf(boardWith({ oak: 251, elm: 100 }))).toBe("none");
    const all = { oak: 251, elm: 100, pea: 4, fir: 50, yew: 30, ash: 20 };
    const both = [...reportsOf("2031-07", "mill", all), ...reportsOf("2031-07", "orchard", { ...all, pea: 1, ash: 0 })];
    const combined = scoreboard(boardOf(both), { ...july, indicator: "combined" });
    expect(pullAt(combined, fraction(99, 1))).toBe("none");
  });

  it("is exactly the sum of the rates over their number, between the least and the greatest", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 6, maxLength: 6 }), (counts) => {
        const board = boardWith(Object.fromEntries(smallPlan.units.map(({ code }, u) => [code, counts[u] ?? 0])));
        const rates = board.rows.flatMap(({ standing: { rate } }) => rate ?? []);
        const { mean, units } = meanRateOf(board);
        const den = rates.reduce((product, rate) => product * BigInt(rate.den), 1n);
        const num = rates.reduce((sum, rate) => sum + (BigInt(rate.num) * den) / BigInt(rate.den), 0n);
        expect([units, rates.length]).toEqual([6, 6]);
        expect(mean && isSame(mean, { num, den: den * 6n })).toBe(true);
        const order = rates.map((rate) => compare(rate, mean ?? rate));
        expect([Math.min(...order) <= 0, Math.max(...order) >= 0]).toEqual([true, true]);
      }),
    );
  });
});
