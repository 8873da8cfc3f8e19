import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { none, planOf, wholeDistrict } from "../../src/domain/plan";
import type { Settings } from "../../src/domain/settings";
import { type SumLine, type SumSide, sumLine } from "../../src/domain/sums";
import {
  at,
  boardOf,
  mill,
  month,
  report,
  reportsOf,
  settingsOf,
  smallBoard,
  smallReports,
  targetRows,
} from "../fixtures/smallBoard";

const members: Readonly<Record<"north" | "south" | "all", readonly number[]>> = {
  north: [at.oak, at.elm, at.pea],
  south: [at.fir, at.yew, at.ash],
  all: [at.oak, at.elm, at.pea, at.fir, at.yew, at.ash],
};

const line = (scope: keyof typeof members, settings: Settings, board: Board = smallBoard): SumLine =>
  sumLine(board, settings, scope, members[scope]);

const brief = (side: SumSide | undefined): readonly unknown[] =>
  side ? [side.standing.rate?.num, side.standing.rate?.den, side.classIndex, side.gap] : [];

const june = settingsOf();
const juneMills = settingsOf({ indicator: mill });
const mayMills = settingsOf({ indicator: mill, month: month("2031-05") });

describe("a sum", () => {
  test.each<[string, keyof typeof members, Settings, number, readonly unknown[], readonly unknown[]]>([
    ["against both readings of the target", "north", june, 146, [146, 165, 3, -19], [146, 164, 3, -18]],
    ["of the whole district", wholeDistrict, mayMills, 570, [570, 640, 3, -70], [570, 639, 3, -69]],
    ["where both readings agree", "south", mayMills, 180, [180, 207, 3, -27], [180, 207, 3, -27]],
    [
      "against what is due, by the printed sums and by the rows",
      "north",
      { ...juneMills, measure: "pace" },
      401,
      [401, 399, 1, -32],
      [401, 399, 1, -31],
    ],
    ["of growth", "north", { ...june, measure: "net" }, 146, [20, 39, 2, -19], [20, 38, 2, -18]],
  ])("stands %s", (_, scope, settings, actual, printed, computed) => {
    const sum = line(scope, settings);
    expect([sum.scope, sum.actual, sum.missing]).toEqual([scope, actual, 0]);
    expect(brief(sum.printed)).toEqual(printed);
    expect(brief(sum.computed)).toEqual(computed);
  });

  it("leaves out a unit without a target, reported or not", () => {
    const board = boardOf([...reportsOf("2031-06", "orchard", { fir: 27, yew: 70, ash: 500 })]);
    const south = line("south", june, board);
    expect([south.actual, south.missing]).toEqual([97, 0]);
    expect(brief(south.computed)).toEqual([97, 102, 1, -5]);
  });

  it("has no printed side where the plan prints none", () => {
    const sum = sumLine(smallBoard, june, "west", [at.oak, at.elm]);
    expect(sum.printed).toBeUndefined();
    expect(brief(sum.computed)).toEqual([144, 159, 2, -15]);
  });
});

const blank = [undefined, undefined, undefined, undefined];

describe("a sum that misses a unit", () => {
  test.each(["annual", "pace", "net"] as const)("has neither rate nor colour nor gap on the %s measure", (measure) => {
    const south = line("south", { ...june, measure });
    expect([south.actual, south.missing]).toEqual([22, 1]);
    expect([brief(south.printed), brief(south.computed)]).toEqual([blank, blank]);
    expect(south.computed.standing.lack).toEqual({ kind: "unreported", missing: "month" });
  });

  it("has no gap either when it asks no growth", () => {
    const board = boardOf([
      ...reportsOf("2031-12", "orchard", { fir: 60, yew: 80 }),
      report("2032-01", "fir", "orchard", 62),
    ]);
    const south = line("south", settingsOf({ month: month("2032-01"), measure: "net" }), board);
    expect(south.missing).toBe(1);
    expect([brief(south.printed), brief(south.computed)]).toEqual([blank, blank]);
  });

  it("counts each unit once, whatever the indicators that it misses", () => {
    const board = boardOf([
      ...reportsOf("2031-06", "orchard", { oak: 48, elm: 96, fir: 22, yew: 66 }),
      ...reportsOf("2031-06", "mill", { oak: 231, pea: 9, fir: 95, yew: 51 }),
    ]);
    const combined = settingsOf({ indicator: "combined" });
    expect(line("north", combined, board).missing).toBe(2);
    expect(line(wholeDistrict, combined, board).missing).toBe(3);
  });
});

describe("a sum that misses everyone, or a December", () => {
  it("knows no total while nobody has reported", () => {
    const sum = line("north", settingsOf({ month: month("2031-07") }));
    expect([sum.actual, sum.missing]).toEqual([none, 3]);
    expect([brief(sum.printed), brief(sum.computed)]).toEqual([blank, blank]);
  });

  it("keeps its gap, which is whole, when only last December is missing", () => {
    const board = boardOf(reportsOf("2032-01", "orchard", { oak: 55, elm: 107, pea: 5 }));
    const north = line("north", settingsOf({ month: month("2032-01"), measure: "net" }), board);
    expect(north.computed.standing.lack).toEqual({ kind: "unreported", missing: "december" });
    expect([north.printed?.gap, north.computed.gap]).toEqual([-42, -41]);
  });
});

describe("a combined sum", () => {
  it("has a rate and a class but no gap, since companies of different indicators do not add", () => {
    const north = line("north", settingsOf({ indicator: "combined" }));
    const common = 3 * 165 * 433;
    expect(Number(north.printed?.standing.rate?.num) / Number(north.printed?.standing.rate?.den)).toBeCloseTo(
      (2 * 146 * 433 + 401 * 165) / common,
      12,
    );
    expect([north.printed?.classIndex, north.printed?.gap, north.computed.gap]).toEqual([3, undefined, undefined]);
  });
});

describe("the decimals of a sum", () => {
  const { units, groups, indicators } = smallBoard.plan;
  const plan = planOf(
    units,
    groups,
    indicators,
    targetRows.map((row) => ({ ...row, value: row.value * 100 })),
  );

  test.each([
    ["one where that is enough", 24_000, 1],
    ["two where one would read 100.0 below the target", 25_287, 2],
    ["one where the target is met", 25_300, 1],
  ])("are %s", (_, oak, decimals) => {
    const board = boardOf(reportsOf("2031-09", "mill", { oak, elm: 17_200, pea: 800 }), plan);
    const north = line("north", settingsOf({ indicator: mill, month: month("2031-09") }), board);
    expect(north.printed?.decimals).toBe(decimals);
  });
});

describe("any sum", () => {
  it("is the exact total of its units, whoever they are", () => {
    const counts = fc.array(fc.nat(200_000_000), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.subarray([...members.all]), (actuals, some) => {
        const codes = smallBoard.plan.units.map(({ code }) => code);
        const board = boardOf([
          ...smallReports,
          ...actuals.map((value, u) => report("2031-09", codes[u] ?? "", "mill", value)),
        ]);
        const sum = sumLine(board, settingsOf({ indicator: mill, month: month("2031-09") }), "some", some);
        const total = some.reduce((all, u) => all + (actuals[u] ?? 0), 0);
        expect(sum.actual).toBe(some.length === 0 ? none : total);
        const target = some.reduce((all, u) => all + ([251, 173, 8, 101, 59, 47][u] ?? 0), 0);
        expect(sum.computed.gap).toBe(some.length === 0 ? undefined : total - target);
      }),
    );
  });
});
