import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { type Consequences, commonDecimals, consequencesOf } from "../../src/domain/consequences";
import { fraction } from "../../src/domain/fraction";
import { monthText } from "../../src/domain/month";
import { planOf, type TargetRow } from "../../src/domain/plan";
import type { Change } from "../../src/domain/reportCheck";
import { scoreboard } from "../../src/domain/scoreboard";
import { withChanges } from "../../src/domain/withChanges";
import {
  at,
  boardOf,
  mill,
  month,
  orchard,
  reportsOf,
  settingsOf,
  smallBoard,
  smallPlan,
  targetRows,
} from "../fixtures/smallBoard";
import { boundsOf, classesOf } from "../fixtures/smallPolicy";

const change = (when: string, unit: string, indicator: string, value: number | undefined): Change => ({
  ...{ month: month(when), unit, indicator, value, before: undefined, cell: "B2", asked: [] },
});

const ahead = (changes: readonly Change[], board: Board = smallBoard): Consequences =>
  consequencesOf(board, withChanges(board, changes), changes);

/** Unit, number, class and place, before and after. */
const told = ({ indicators }: Consequences, which: number) =>
  indicators[which]?.units.map(({ unit, before, after: now }) => [
    smallPlan.units[unit]?.code,
    ...[before, now].flatMap(({ standing, classIndex, rank }) => [standing.parts[0]?.actual, classIndex, rank]),
  ]);

describe("the consequences of a correction", () => {
  const result = ahead([change("2031-06", "oak", "orchard", 53)]);

  it("compare the month with itself", () => {
    expect([result.month, result.before].map(monthText)).toEqual(["2031-06", "2031-06"]);
    expect(result.months).toEqual([{ month: month("2031-06"), numbers: 1 }]);
  });

  it("tell the unit that changes and those whose place does, for the indicator and for all together", () => {
    expect(result.indicators.map(({ indicator }) => indicator)).toEqual([orchard, "combined"]);
    expect(told(result, 0)).toEqual([
      ["oak", 48, 2, 1, 53, 0, 1],
      ["elm", 96, 2, 1, 96, 2, 2],
    ]);
  });

  it("tell the sums of groups and district", () => {
    const [{ groups, district } = result.indicators[0]!] = result.indicators;
    expect([...groups, district].map((line) => [line.after.scope, line.before.actual, line.after.actual])).toEqual([
      ["north", 146, 151],
      ["south", 22, 22],
      ["all", 168, 173],
    ]);
    expect(groups[0]?.before.printed?.classIndex).toBe(3);
    expect(groups[0]?.after.printed?.classIndex).toBe(2);
  });
});

describe("the consequences of a new month", () => {
  it("compare it with the last month known", () => {
    const result = ahead([
      change("2031-08", "oak", "orchard", 50),
      change("2031-08", "fir", "mill", 99),
      change("2031-05", "fir", "mill", 93),
    ]);
    expect([result.month, result.before].map(monthText)).toEqual(["2031-08", "2031-06"]);
    expect(result.months.map(({ month: of, numbers }) => [monthText(of), numbers])).toEqual([
      ["2031-05", 1],
      ["2031-08", 2],
    ]);
    expect(result.indicators.map(({ indicator }) => indicator)).toEqual([orchard, mill, "combined"]);
    expect(told(result, 0)?.[0]).toEqual(["oak", 48, 2, 1, 50, 2, 1]);
    expect(told(result, 0)?.[1]).toEqual(["elm", 96, 2, 1, -1, undefined, undefined]);
  });

  it("are those of an earlier month when only that is corrected", () => {
    const result = ahead([change("2031-05", "yew", "mill", undefined)]);
    expect([result.month, result.before].map(monthText)).toEqual(["2031-05", "2031-05"]);
    expect(told(result, 0)?.find(([code]) => code === "yew")).toEqual(["yew", 50, 4, 5, -1, undefined, undefined]);
  });
});

describe("consequences", () => {
  it("have no line for all together when there is but one indicator", () => {
    const rows = targetRows.filter(({ indicator }) => indicator === "orchard");
    const plan = planOf(smallPlan.units, smallPlan.groups, smallPlan.indicators.slice(0, 1), rows);
    const board = boardOf(reportsOf("2031-06", "orchard", { oak: 48, elm: 95 }), plan);
    const { indicators } = ahead([change("2031-06", "oak", "orchard", 44)], board);
    expect(indicators.map(({ indicator }) => indicator)).toEqual([orchard]);
  });

  it("leave nobody out whose number, class or place differs between the two scoreboards, and nobody else in", () => {
    const any = fc.record({
      month: fc.integer({ min: month("2031-04"), max: month("2031-08") }),
      unit: fc.constantFrom(...Object.keys(at)),
      indicator: fc.constantFrom("orchard", "mill"),
      value: fc.option(fc.nat(300), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (list) => {
        const changes = list.map((item): Change => ({ ...item, before: undefined, cell: "", asked: [] }));
        const board = withChanges(smallBoard, changes);
        const result = consequencesOf(smallBoard, board, changes);
        for (const { indicator, units, changed } of result.indicators) {
          const [old, now] = [
            scoreboard(smallBoard, settingsOf({ indicator, month: result.before })).rows,
            scoreboard(board, settingsOf({ indicator, month: result.month })).rows,
          ];
          const differing = now.flatMap((row, i) => {
            const facts = [old[i], row].map((of) => [
              ...[of?.classIndex, of?.rank, of?.standing.parts.map(({ actual }) => actual)],
            ]);
            return JSON.stringify(facts[0]) === JSON.stringify(facts[1]) ? [] : i;
          });
          expect(units.map(({ unit }) => unit)).toEqual(differing);
          expect(changed).toBe(differing.length);
        }
      }),
    );
  });

  it("list of very many units those that change colour, then those that change place", () => {
    const many = Array.from({ length: 700 }, (_, i) => ({
      ...{ code: `u${i}`, name: `镇${i}`, shortName: `${i}`, kind: "town", serial: i + 1 },
      ...{ group: "north", aliases: [] },
    }));
    const rows = many.flatMap(({ code }) =>
      [2030, 2031].map(
        (year): TargetRow => ({
          ...{ indicator: "mill", scope: code, year, value: 1000 },
          kind: year === 2030 ? "baseline" : "assigned",
        }),
      ),
    );
    const plan = planOf(many, smallPlan.groups, smallPlan.indicators.slice(1), rows);
    const counts = Object.fromEntries(many.map(({ code }, i) => [code, 100 + i]));
    const board = boardOf(reportsOf("2031-06", "mill", counts), plan);
    const better = many.map(({ code }, i) => change("2031-06", code, "mill", i % 7 === 3 ? 950 : 101 + i));
    const [only] = ahead(better, board).indicators;
    expect([only?.changed, only?.units.length]).toEqual([700, 300]);
    const colours = only?.units.map(({ before, after }) => before.classIndex !== after.classIndex);
    expect(colours?.slice(0, 101)).toEqual([...new Array(100).fill(true), false]);
  });
});

describe("the decimals of a rate before and after", () => {
  const rated = (num: number, den: number, decimals: number) => ({
    ...{ standing: { parts: [], rate: fraction(num, den), lack: undefined }, decimals },
  });
  const nothing = { standing: { parts: [], rate: undefined, lack: undefined }, decimals: 1 };
  const classes = classesOf(boundsOf.annual);

  it("are the larger number of the two, and the same for both", () => {
    expect(commonDecimals({ before: rated(191, 201, 3), after: rated(382, 402, 2) }, classes)).toBe(3);
    expect(commonDecimals({ before: nothing, after: rated(191, 201, 2) }, classes)).toBe(2);
  });

  it("are enough to tell apart rates that differ", () => {
    const [before, after] = [rated(95_021, 100_000, 2), rated(95_024, 100_000, 2)];
    expect(commonDecimals({ before, after }, classes)).toBe(3);
  });
});
