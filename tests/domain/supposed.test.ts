import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerOf } from "../../src/domain/ledger";
import { parseMonth } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import { scoreboard } from "../../src/domain/scoreboard";
import { supposed, suppositionsOn } from "../../src/domain/supposed";
import { at, boardOf, mill, report, settingsOf, smallBoard, smallPlan, smallReports } from "../fixtures/smallBoard";

const month = parseMonth("2031-05") as number;

const supposition = fc.record({
  unit: fc.constantFrom(...smallPlan.units.map(({ code }) => code)),
  indicator: fc.constantFrom(...smallPlan.indicators.map(({ indicator }) => indicator)),
  by: fc.integer({ min: -9, max: 9 }),
});

const oneEach = fc.uniqueArray(supposition, { selector: ({ unit, indicator }) => `${unit} ${indicator}` });

describe("supposing", () => {
  it("nothing changes nothing: the board stays the very same", () => {
    const zeros = smallPlan.units.map(({ code }) => ({ unit: code, indicator: "mill", by: 0 }));
    expect(supposed(smallBoard, month, [])).toBe(smallBoard);
    expect(supposed(smallBoard, month, zeros)).toBe(smallBoard);
  });

  it("numbers gives the ledger in which they were reported so", () => {
    fc.assert(
      fc.property(oneEach, (list) => {
        const lines = suppositionsOn(smallBoard, month, list).map(({ unit, indicator, by }) => {
          const u = smallPlan.units.findIndex(({ code }) => code === unit);
          const i = smallPlan.indicators.findIndex((each) => each.indicator === indicator);
          const before = scoreboard(smallBoard, settingsOf({ indicator: i, month })).rows[u]?.standing.parts[0]?.actual;
          return report("2031-05", unit, indicator, (before ?? 0) + by, "2039-01-07");
        });
        const { counts } = ledgerOf(smallPlan, [...smallReports, ...lines]);
        expect(supposed(smallBoard, month, list).ledger.counts).toEqual(counts);
      }),
    );
  });

  it("leaves what was not reported as it is, what the plan does not have alone, and never falls below zero", () => {
    const board = boardOf([report("2031-05", "oak", "mill", 3, "2031-06-01")]);
    const of = (unit: string, indicator: string, by: number) => ({ unit, indicator, by });
    const list = [of("oak", "mill", -9), of("elm", "mill", 4), of("nobody", "mill", 1), of("oak", "nothing", 1)];
    expect(suppositionsOn(board, month, list)).toEqual([of("oak", "mill", -3)]);
    const rows = scoreboard(supposed(board, month, list), settingsOf({ indicator: mill, month })).rows;
    const actuals = [at.oak, at.elm].map((u) => rows[u]?.standing.parts[0]?.actual);
    expect(actuals).toEqual([0, none]);
  });
});
