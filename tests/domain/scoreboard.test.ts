import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { monthText } from "../../src/domain/month";
import { measureOf, measures, type Options } from "../../src/domain/policy";
import { placesAt, type Row, scoreboard } from "../../src/domain/scoreboard";
import type { Settings } from "../../src/domain/settings";
import { at, boardOf, mill, month, reportsOf, settingsOf, smallBoard } from "../fixtures/smallBoard";

const rowsIn = (settings: Settings, board: Board = smallBoard): readonly Row[] => scoreboard(board, settings).rows;

const column = <K extends keyof Row>(key: K, settings: Settings, board?: Board): Row[K][] =>
  rowsIn(settings, board).map((row) => row[key]);

const june = settingsOf();

describe("a scoreboard", () => {
  it("has one row a unit, in the plan's order", () => {
    expect(rowsIn(june).map(({ unit, index }) => [unit.code, index])).toEqual(Object.entries(at));
  });

  it("places, classes and measures every unit", () => {
    expect(column("rank", june)).toEqual([1, 1, 4, 3, undefined, undefined]);
    expect(column("tied", june)).toEqual([true, true, false, false, false, false]);
    expect(column("classIndex", june)).toEqual([2, 2, 4, 4, undefined, undefined]);
    expect(column("gap", june)).toEqual([-5, -10, -3, -7, undefined, undefined]);
    expect(column("smallBase", june)).toEqual([false, false, true, false, false, false]);
    expect(column("decimals", june)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("counts every unit once: in a class, unreported or untasked", () => {
    expect(scoreboard(smallBoard, june).counts).toEqual({ classes: [0, 0, 2, 0, 2], unreported: 1, untasked: 1 });
    for (const measure of measures) {
      for (const indicator of [0, mill, "combined"] as const) {
        const { counts } = scoreboard(smallBoard, settingsOf({ measure, indicator }));
        expect(counts.classes.reduce((sum, count) => sum + count, counts.unreported + counts.untasked)).toBe(6);
      }
    }
  });
});

describe("a scoreboard's other lines", () => {
  it("has its lines: every group, and the district, unranked", () => {
    const { groups, district } = scoreboard(smallBoard, june);
    expect([...groups, district].map(({ scope, actual, missing }) => [scope, actual, missing])).toEqual([
      ["north", 146, 0],
      ["south", 22, 1],
      ["all", 168, 1],
    ]);
  });

  it("gives no gap for several indicators together", () => {
    expect(column("gap", settingsOf({ indicator: "combined" }))).toEqual(new Array(6).fill(undefined));
  });

  it("knows only the measures of the policy", () => {
    const policy = { ...smallBoard.policy, measures: smallBoard.policy.measures.slice(1) };
    expect(() => measureOf(policy, { measure: "annual" })).toThrow("annual");
  });
});

describe("the options", () => {
  const withOptions = (options: Partial<Options>, measure: Settings["measure"] = "annual"): Settings =>
    settingsOf({ measure, options });

  it("list a small base without a place, when it stands apart, and close the gap it leaves", () => {
    const may = { month: month("2031-05") };
    expect(column("rank", settingsOf(may))).toEqual([4, 1, 5, 2, 3, undefined]);
    const board = boardOf(reportsOf("2031-05", "orchard", { oak: 44, elm: 98, pea: 6, fir: 26, yew: 63 }));
    expect(column("rank", settingsOf(may), board)).toEqual([5, 2, 1, 3, 4, undefined]);
    const apart = settingsOf({ ...may, options: { small: "apart" } });
    expect(column("rank", apart, board)).toEqual([4, 1, undefined, 2, 3, undefined]);
    expect(column("classIndex", apart, board)).toEqual(column("classIndex", settingsOf(may), board));
    expect(column("movement", { ...apart, month: month("2031-06") })[at.pea]).toBeUndefined();
  });

  it("swap blue and green without moving a unit to another class", () => {
    const standard = scoreboard(smallBoard, withOptions({}));
    const zhejiang = scoreboard(smallBoard, withOptions({ scheme: "zhejiang" }));
    expect(zhejiang.classes.map(({ colour }) => colour)).toEqual(["green", "blue", "yellow", "orange", "red"]);
    expect(zhejiang.rows.map(({ classIndex }) => classIndex)).toEqual(
      standard.rows.map(({ classIndex }) => classIndex),
    );
    expect(zhejiang.counts).toEqual(standard.counts);
  });

  it("lift a class by tolerance without changing a place", () => {
    const [strict, lenient] = [withOptions({}, "pace"), withOptions({ tolerance: "on" }, "pace")];
    expect(column("classIndex", strict)).toEqual([0, 0, 4, 2, undefined, undefined]);
    expect(column("classIndex", lenient)).toEqual([0, 0, 2, 2, undefined, undefined]);
    expect(column("rank", lenient)).toEqual(column("rank", strict));
  });
});

const everywhere = (when: string, [oak, elm, fir]: readonly [number, number, number]) =>
  reportsOf(when, "orchard", { oak, elm, fir });

const unknown = new Array<undefined>(4).fill(undefined);

describe("movement", () => {
  const board = boardOf([
    ...everywhere("2031-01", [42, 85, 25]),
    ...everywhere("2031-11", [50, 95, 28]),
    ...everywhere("2031-12", [51, 103, 27]),
    ...everywhere("2032-01", [57, 104, 31]),
    ...everywhere("2032-02", [54, 110, 34]),
  ]);

  const movementIn = (when: string, chosen: Partial<Omit<Settings, "options">> = {}) =>
    column("movement", settingsOf({ month: month(when), ...chosen }), board);

  test.each<[string, string, Partial<Omit<Settings, "options">>, (number | undefined)[]]>([
    ["is the places gained or lost since the month before", "2031-12", {}, [0, 2, undefined, -2]],
    ["is unknown after a month without reports", "2031-11", {}, unknown],
    ["is unknown at the starting line", "2030-12", {}, unknown],
    ["is unknown in the first month: the starting line is no report", "2031-01", {}, unknown],
    ["is unknown in January, when the target changes", "2032-01", {}, unknown],
    ["crosses January toward a target chosen for good", "2032-01", { target: 2032 }, [1, -2, undefined, 1]],
    ["does not cross January in growth, which starts anew", "2032-01", { target: 2032, measure: "net" }, unknown],
    ["goes on in February", "2032-02", {}, [-2, 1, undefined, 1]],
  ])("%s", (_, when, chosen, movement) => {
    expect(movementIn(when, chosen).slice(0, 4)).toEqual(movement);
  });

  it("is the change of place among those who have one in both months: nobody moves because a third one is late", () => {
    const [may, june] = [
      placesAt(smallBoard, settingsOf({ month: month("2031-05") })),
      placesAt(smallBoard, settingsOf()),
    ];
    expect([...may]).toEqual([4, 1, 5, 2, 3, 0]);
    expect([...june]).toEqual([1, 1, 4, 3, 0, 0]);
    expect(column("movement", settingsOf())).toEqual([2, 0, 0, -1, undefined, undefined]);
  });
});

const settings = fc.record({
  indicator: fc.constantFrom(0, mill, "combined" as const),
  measure: fc.constantFrom(...measures),
  month: fc.integer({ min: month("2030-12"), max: month("2032-12") }),
  target: fc.constantFrom(undefined, 2031, 2032),
  options: fc.record({
    curve: fc.constantFrom("indicator" as const, "linear" as const),
    scheme: fc.constantFrom("standard" as const, "zhejiang" as const),
    small: fc.constantFrom("ranked" as const, "apart" as const),
    tolerance: fc.constantFrom("off" as const, "on" as const),
    combine: fc.constantFrom("weighted" as const, "weakest" as const),
    basis: fc.constantFrom("printed" as const, "computed" as const),
  }),
});

describe("any scoreboard", () => {
  it("has a class wherever it has a rate, a place only there, and says why where it has none", () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        for (const { standing, classIndex, rank, movement } of rowsIn(chosen)) {
          expect([classIndex !== undefined, standing.lack === undefined]).toEqual([!!standing.rate, !!standing.rate]);
          expect(rank === undefined || standing.rate !== undefined).toBe(true);
          expect(movement === undefined || rank !== undefined).toBe(true);
        }
      }),
    );
  });

  it("has the places of placesAt, and is the same every time, in every month", () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        const board = scoreboard(smallBoard, chosen);
        expect(
          board.rows.map(({ rank }) => rank ?? 0),
          monthText(chosen.month),
        ).toEqual([...placesAt(smallBoard, chosen)]);
        expect(scoreboard(smallBoard, chosen)).toEqual(board);
      }),
    );
  });
});
