import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { ledgerOf } from "../../src/domain/ledger";
import { listsOf } from "../../src/domain/lists";
import { none } from "../../src/domain/plan";
import { measures } from "../../src/domain/policy";
import { scoreboard } from "../../src/domain/scoreboard";
import type { Settings } from "../../src/domain/settings";
import { isSupposed, type Supposition, supposed, suppositionsOn } from "../../src/domain/supposed";
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
  smallReports,
} from "../fixtures/smallBoard";

const may = month("2031-05");
const codes = smallPlan.units.map(({ code }) => code);
const of = (unit: string, indicator: string, by: number): Supposition => ({ unit, indicator, by });
const inMay = (counts: readonly Supposition[]) => ({ month: may, counts });

const listed: Board = {
  ...smallBoard,
  policy: {
    ...smallBoard.policy,
    lists: [
      { id: "met", name: "完成", kind: "incentive", rule: "met", surplus: 0, rate: { num: 1, den: 1 } },
      { id: "behind", name: "落后", kind: "supervision", rule: "behind", classes: ["orange", "red"] },
    ],
  },
};

const supposition = fc.record({
  unit: fc.constantFrom(...codes),
  indicator: fc.constantFrom(...smallPlan.indicators.map(({ indicator }) => indicator)),
  by: fc.integer({ min: -9, max: 9 }),
});

const oneEach = fc.uniqueArray(supposition, { selector: ({ unit, indicator }) => `${unit} ${indicator}` });

const settings: fc.Arbitrary<Settings> = fc
  .record({
    indicator: fc.constantFrom<Settings["indicator"]>(orchard, mill, "combined"),
    measure: fc.constantFrom(...measures),
    month: fc.constantFrom(...["2030-12", "2031-05", "2031-06", "2031-07"].map(month)),
    target: fc.constantFrom(undefined, 2031, 2032),
  })
  .map(settingsOf);

describe("supposing", () => {
  it("nothing changes nothing: the board stays the very same", () => {
    expect(supposed(smallBoard, inMay([]))).toBe(smallBoard);
    expect(supposed(smallBoard, inMay(codes.map((code) => of(code, "mill", 0))))).toBe(smallBoard);
  });

  it("0 of any numbers leaves the whole scoreboard and every list as they are, whatever the settings", () => {
    fc.assert(
      fc.property(oneEach, settings, (list, asked) => {
        const zeros = list.map((each) => ({ ...each, by: 0 }));
        const board = supposed(listed, { month: asked.month, counts: zeros });
        expect(scoreboard(board, asked)).toStrictEqual(scoreboard(listed, asked));
        expect(listsOf(board, asked)).toStrictEqual(listsOf(listed, asked));
      }),
    );
  });

  it("a number changes no other number: other months, indicators and units stand as before", () => {
    fc.assert(
      fc.property(oneEach, settings, (list, asked) => {
        const board = supposed(smallBoard, inMay(list));
        const before = scoreboard(smallBoard, asked);
        const after = scoreboard(board, asked);
        const changed = new Set(
          suppositionsOn(smallBoard, inMay(list)).map(({ unit, indicator }) => `${unit} ${indicator}`),
        );
        const indicators = asked.indicator === "combined" ? [orchard, mill] : [asked.indicator];
        for (const [u, row] of after.rows.entries())
          indicators.forEach((i, k) => {
            const isChanged = asked.month === may && changed.has(`${codes[u]} ${smallPlan.indicators[i]?.indicator}`);
            const [part, former] = [row.standing.parts[k], before.rows[u]?.standing.parts[k]];
            if (isChanged) expect(part?.actual).not.toBe(former?.actual);
            else expect(part).toStrictEqual(former);
          });
        expect(smallBoard.ledger.counts).toEqual(ledgerOf(smallPlan, smallReports).counts);
      }),
    );
  });

  it("numbers gives the ledger in which they were reported so, and says which they are", () => {
    fc.assert(
      fc.property(oneEach, (list) => {
        const holding = suppositionsOn(smallBoard, inMay(list));
        const lines = holding.map(({ unit, indicator, by }) => {
          const u = codes.indexOf(unit);
          const i = smallPlan.indicators.findIndex((each) => each.indicator === indicator);
          const before = scoreboard(smallBoard, settingsOf({ indicator: i, month: may })).rows[u]?.standing.parts[0];
          return report("2031-05", unit, indicator, (before?.actual ?? 0) + by, "2039-01-07");
        });
        const { counts } = ledgerOf(smallPlan, [...smallReports, ...lines]);
        const board = supposed(smallBoard, inMay(list));
        expect(board.ledger.counts).toEqual(counts);
        expect(board.supposing?.counts ?? []).toEqual(holding);
        for (const [i, { indicator }] of smallPlan.indicators.entries())
          for (const [u, code] of codes.entries()) {
            const isOne = holding.some((each) => each.unit === code && each.indicator === indicator);
            expect(isSupposed(board, i, u, may)).toBe(isOne);
            expect(isSupposed(board, i, u, may + 1)).toBe(false);
          }
      }),
    );
  });

  it("leaves what was not reported as it is, what the plan does not have alone, and never falls below zero", () => {
    const board = boardOf(reportsOf("2031-05", "mill", { oak: 3 }));
    const list = [of("oak", "mill", -9), of("elm", "mill", 4), of("nobody", "mill", 1), of("oak", "nothing", 1)];
    expect(suppositionsOn(board, inMay(list))).toEqual([of("oak", "mill", -3)]);
    const { rows } = scoreboard(supposed(board, inMay(list)), settingsOf({ indicator: mill, month: may }));
    const actuals = [at.oak, at.elm].map((u) => rows[u]?.standing.parts[0]?.actual);
    expect(actuals).toEqual([0, none]);
  });
});
