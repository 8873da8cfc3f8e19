import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardsOf, differenceOf, pairsOf } from "../../src/domain/comparison";
import { compare, fraction, isSame, minus } from "../../src/domain/fraction";
import { percentText } from "../../src/domain/percent";
import { measures } from "../../src/domain/policy";
import { type Row, scoreboard } from "../../src/domain/scoreboard";
import { at, boardOf, mill, month, reportsOf, settingsOf, smallBoard } from "../fixtures/smallBoard";

const rowsIn = (chosen: Parameters<typeof settingsOf>[0] = {}, board = smallBoard): readonly Row[] =>
  scoreboard(board, settingsOf(chosen)).rows;

const between = (one: number, other: number, rows = rowsIn()) => differenceOf(rows[one] as Row, rows[other] as Row);

describe("the difference between two units", () => {
  it("is that of their rates, exactly: 22 companies of 29 against 96 of 106", () => {
    const { points, gap, actual, places } = between(at.fir, at.elm);
    expect(points && isSame(points, minus(fraction(22, 29), fraction(96, 106)))).toBe(true);
    expect(points && percentText(points, 1)).toBe("−14.7");
    expect([gap, actual, places]).toEqual([-7 + 10, 22 - 96, -2]);
  });

  it("is nothing in rate and place where two tie, whatever their size", () => {
    const { points, places, gap, actual } = between(at.oak, at.elm);
    expect(points && compare(points, fraction(0))).toBe(0);
    expect([places, gap, actual]).toEqual([0, 5, -48]);
  });

  it("is unknown, not zero, for a late unit, and has counts but no rate for one without a task", () => {
    expect(between(at.yew, at.oak)).toMatchObject({
      points: undefined,
      gap: undefined,
      actual: undefined,
      places: undefined,
    });
    expect(between(at.ash, at.oak)).toMatchObject({
      points: undefined,
      gap: undefined,
      actual: 18 - 48,
      places: undefined,
    });
  });

  it("is written with more decimals where one would read as nothing", () => {
    const board = boardOf(reportsOf("2031-06", "mill", { oak: 250, elm: 172 }));
    const rows = rowsIn({ indicator: mill }, board);
    const { points, decimals } = between(at.oak, at.elm, rows);
    expect(points && [percentText(points, 1), percentText(points, decimals)]).toEqual(["0.2", "0.2"]);
    const near = boardOf(reportsOf("2031-06", "mill", { oak: 145, elm: 100 }));
    const closer = between(at.oak, at.elm, rowsIn({ indicator: mill }, near));
    expect(closer.points && [percentText(closer.points, 1), percentText(closer.points, closer.decimals)]).toEqual([
      "0.0",
      "−0.03",
    ]);
  });

  it("has no places between units that are ranked apart", () => {
    const rows = rowsIn({ peers: "group" });
    expect(between(at.oak, at.fir, rows).places).toBeUndefined();
    expect(between(at.oak, at.elm, rows).places).toBe(0);
  });

  it("of several indicators together has a rate only; each alone has the rest", () => {
    const data = smallBoard;
    const combined = scoreboard(data, settingsOf({ indicator: "combined" }));
    const { points, gap, actual } = between(at.oak, at.elm, combined.rows);
    expect([points !== undefined, gap, actual]).toEqual([true, undefined, undefined]);
    expect(boardsOf(data, combined).map(({ settings }) => settings.indicator)).toEqual([0, mill]);
    const alone = scoreboard(data, settingsOf());
    expect(boardsOf(data, alone)).toEqual([alone]);
  });
});

describe("the pairs of a list", () => {
  it("are every two, each once, in the list's order", () => {
    expect(pairsOf(["p", "q", "r"])).toEqual([
      ["p", "q"],
      ["p", "r"],
      ["q", "r"],
    ]);
    expect(pairsOf(["p"])).toEqual([]);
  });
});

const negated = (value: number | undefined) => (value === undefined ? undefined : 0 - value);

describe("any two units", () => {
  it("differ the other way round by the same, with as many decimals", () => {
    const chosen = fc.record({
      indicator: fc.constantFrom(0, mill, "combined" as const),
      measure: fc.constantFrom(...measures),
      month: fc.integer({ min: month("2030-12"), max: month("2031-07") }),
    });
    const unit = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(chosen, unit, unit, (settings, one, other) => {
        const rows = rowsIn(settings);
        const [there, back] = [between(one, other, rows), between(other, one, rows)];
        expect([there.gap, there.actual, there.places, there.decimals]).toEqual([
          negated(back.gap),
          negated(back.actual),
          negated(back.places),
          back.decimals,
        ]);
        expect(there.points === undefined).toBe(back.points === undefined);
        if (there.points && back.points) expect(isSame(there.points, minus(fraction(0), back.points))).toBe(true);
      }),
    );
  });
});
