import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { atLeast, fraction, isSame } from "../../src/domain/fraction";
import { monthOfYear } from "../../src/domain/month";
import { supposed } from "../../src/domain/supposed";
import { fewestIncrements, type YearEnd, yearEnd, yearProjected } from "../../src/domain/yearEnd";
import { longBoard, longPlan, monthly } from "../fixtures/longBoard";
import { at, mill, month, orchard } from "../fixtures/smallBoard";

const first = [41, 42, 42, 42, 42, 43, 43, 43, 43, 45, 48, 54];
const second = [55, 55, 57, 58, 58, 59, 60, 60, 60, 61, 66, 70];
const third = [70, 71, 72, 72, 73, 74, 74, 75, 75];
const orchards = longBoard(monthly("2031-01", "orchard", [...first, ...second, ...third]));

const outlook = (board: Board, indicator: number, when: string): YearEnd =>
  yearEnd(board, indicator, at.oak, month(when));

const refused = (because: string, broken?: string) => ({
  kind: "refused",
  because,
  broken: broken === undefined ? undefined : month(broken),
});

describe("the outlook to year end by the same months of earlier years", () => {
  it("adds what those months brought: their mean, the least and the most", () => {
    expect(outlook(orchards, orchard, "2033-09")).toEqual({
      kind: "projected",
      method: { kind: "seasons", years: [2031, 2032], gains: [11, 10] },
      points: [
        { month: month("2033-09"), low: 75, central: fraction(150, 2), high: 75 },
        { month: month("2033-10"), low: 76, central: fraction(153, 2), high: 77 },
        { month: month("2033-11"), low: 80, central: fraction(161, 2), high: 81 },
        { month: month("2033-12"), low: 85, central: fraction(171, 2), high: 86 },
      ],
    });
  });

  it("knows only what was reported by the month on screen", () => {
    const earlier = longBoard(monthly("2031-01", "orchard", [...first, ...second, ...third.slice(0, 6)]));
    expect(outlook(orchards, orchard, "2033-06")).toEqual(outlook(earlier, orchard, "2033-06"));
  });

  it("leaves out a year that lacks a month of the stretch", () => {
    const holed = [...first.slice(0, 10), undefined, 54];
    const board = longBoard(monthly("2031-01", "orchard", [...holed, ...second, ...third]));
    expect(outlook(board, orchard, "2033-09")).toEqual(refused("season"));
    const mills = longBoard(
      monthly(
        "2031-01",
        "mill",
        [...holed, ...second, ...third].map((n) => n && n * 3),
      ),
    );
    expect(outlook(mills, mill, "2033-09")).toMatchObject({ method: { kind: "recent", months: 12 } });
  });

  it("never falls below nothing", () => {
    const falling = [41, 40, 40, 40, 40, 40, 40, 40, 40, 9, 9, 9];
    const board = longBoard(monthly("2031-01", "orchard", [...falling, ...falling, 9, 9, 9, 9, 9, 9, 9, 9, 5]));
    const { points } = outlook(board, orchard, "2033-09") as YearEnd & { kind: "projected" };
    expect(points[1]).toEqual({ month: month("2033-10"), low: 0, central: fraction(0), high: 0 });
  });
});

describe("the outlook to year end by the months just past", () => {
  const counts = [213, 214, 214, 219, 222, 221, 225];

  it("goes on at their mean, between their slowest and fastest three months in a row, in whole companies", () => {
    const seen = outlook(longBoard(monthly("2031-01", "mill", counts)), mill, "2031-07");
    expect(seen).toMatchObject({ method: { kind: "recent", months: 6, slowest: 6, fastest: 8 } });
    const { points } = seen as YearEnd & { kind: "projected" };
    expect(points.map(({ low, high }) => [low, high])).toEqual([
      [225, 225],
      [227, 228],
      [229, 231],
      [231, 233],
      [233, 236],
      [235, 239],
    ]);
    expect(isSame(points[5]?.central ?? fraction(0), fraction(235))).toBe(true);
  });
});

const sixMonths = monthly("2031-01", "mill", [212, 213, 215, 215, 218, 219]);

describe("the outlook to year end is refused", () => {
  test.each<[string, Board, number, string, object]>([
    ["at the starting line", longBoard(), mill, "2030-12", refused("short")],
    ["after five months", longBoard(sixMonths), mill, "2031-05", refused("short")],
    ["without a report of the month", longBoard(sixMonths), mill, "2031-07", refused("unreported")],
    [
      "so soon after a month without a report",
      longBoard(sixMonths, monthly("2031-08", "mill", [220, 221, 222])),
      mill,
      "2031-10",
      refused("short", "2031-07"),
    ],
    ["where seasons matter and only one is known", orchards, orchard, "2032-09", refused("season")],
    ["where seasons matter and none is known", orchards, orchard, "2031-09", refused("season")],
  ])("%s", (_, board, indicator, when, outcome) => {
    expect(outlook(board, indicator, when)).toEqual(outcome);
  });

  it("of a count that is supposed, and of no other", () => {
    const board = longBoard(sixMonths, monthly("2031-01", "orchard", [42, 43, 44, 45, 46, 47]));
    const june = month("2031-06");
    const counts = [{ unit: "oak", indicator: "mill", by: 1 }];
    const changed = supposed(board, { month: june, counts });
    expect(changed).not.toBe(board);
    expect(outlook(changed, mill, "2031-06")).toEqual(refused("supposed"));
    expect(outlook(changed, orchard, "2031-06")).toEqual(outlook(board, orchard, "2031-06"));
    expect(yearEnd(changed, mill, at.elm, june)).toEqual(yearEnd(board, mill, at.elm, june));
    expect(outlook(changed, mill, "2031-05")).toEqual(outlook(board, mill, "2031-05"));
  });

  it("not any more after six months on end", () => {
    expect(outlook(longBoard(sixMonths), mill, "2031-06").kind).toBe("projected");
    const again = longBoard(sixMonths, monthly("2031-08", "mill", [220, 221, 222, 224, 224, 225, 226]));
    expect(outlook(again, mill, "2032-01")).toEqual(refused("short", "2031-07"));
    expect(outlook(again, mill, "2032-02").kind).toBe("projected");
  });
});

const history = fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 45 });

describe("every outlook to year end", () => {
  it("is refused before six months and given from then on where no season matters", () => {
    fc.assert(
      fc.property(history, (gains) => {
        expect(projection(gains).kind).toBe(gains.length < fewestIncrements ? "refused" : "projected");
      }),
    );
  });

  it("begins with the actual, ends in December, and has its middle within its range of whole companies", () => {
    fc.assert(
      fc.property(history, (gains) => {
        const seen = projection(gains);
        if (seen.kind === "refused") return;
        const actual = stockAfter(gains, gains.length);
        const left = (12 - (gains.length % 12)) % 12;
        expect(seen.points).toHaveLength(left + 1);
        expect(seen.points[0]).toMatchObject({ low: actual, high: actual });
        expect(monthOfYear(seen.points[left]?.month ?? 0)).toBe(12);
        for (const { low, central, high } of seen.points) {
          expect([low, high].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
          expect(atLeast(central, fraction(low)) && atLeast(fraction(high), central)).toBe(true);
        }
      }),
    );
  });

  it("is nothing but the actual in December, when no month is left", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(12, 24, 36),
        fc.infiniteStream(fc.integer({ min: -3, max: 12 })),
        (length, stream) => {
          const gains = [...stream.take(length)];
          const { points } = projection(gains) as YearEnd & { kind: "projected" };
          const actual = stockAfter(gains, length);
          expect(points.map(({ low, high }) => [low, high])).toEqual([[actual, actual]]);
          expect(isSame(points[0]?.central ?? fraction(-1), fraction(actual))).toBe(true);
        },
      ),
    );
  });
});

/** From the 211 mills of the baseline on, one count a month. */
const projection = (gains: readonly number[]): YearEnd => {
  const board = longBoard(
    monthly(
      "2031-01",
      "mill",
      gains.map((_, k) => stockAfter(gains, k + 1)),
    ),
  );
  return yearEnd(board, mill, at.oak, month("2030-12") + gains.length);
};

const stockAfter = (gains: readonly number[], months: number): number =>
  gains.slice(0, months).reduce((sum, gain) => sum + gain, 211);

it("the year whose end is asked is the month's own, and at the starting line the first of the plan", () => {
  expect(["2030-12", "2031-01", "2031-12", "2032-01"].map((when) => yearProjected(longPlan, month(when)))).toEqual([
    2031, 2031, 2031, 2032,
  ]);
});
