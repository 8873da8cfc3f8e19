import { describe, expect, it } from "vitest";
import { districtHistory } from "../../src/domain/districtHistory";
import { monthPoints, rankHistory, yearLines } from "../../src/domain/history";
import { monthText } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import { scoreboard } from "../../src/domain/scoreboard";
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
} from "../fixtures/smallBoard";

const full = (when: string, [oak, elm, pea, fir, yew]: readonly [number, number, number, number, number]) =>
  reportsOf(when, "orchard", { oak, elm, pea, fir, yew });

const twoYears = boardOf([
  ...full("2031-01", [42, 81, 4, 24, 62]),
  ...full("2031-12", [54, 105, 5, 28, 71]),
  ...full("2032-03", [57, 112, 6, 30, 80]),
]);

const february = settingsOf({ month: month("2032-02") });

describe("the annual drill-down", () => {
  const brief = (unit: number, settings = february, board = twoYears) =>
    yearLines(board, settings, unit).map((line) => [
      line.year,
      line.month === undefined ? undefined : monthText(line.month),
      line.target,
      line.row?.rank,
      line.row?.gap,
    ]);

  it("sets every year against its own target, at its end, at the month on screen or at the last one reported", () => {
    expect(brief(at.oak, settingsOf({ month: month("2032-12") }))).toEqual([
      [2031, "2031-12", 53, 1, 1],
      [2032, "2032-03", 67, 2, -10],
    ]);
    expect(brief(at.oak).map(([year, when]) => [year, when])).toEqual([
      [2031, "2031-12"],
      [2032, "2032-02"],
    ]);
    expect(brief(at.ash, settingsOf({ month: month("2032-12") }))).toEqual([
      [2031, "2031-12", none, undefined, undefined],
      [2032, "2032-03", none, undefined, undefined],
    ]);
  });

  it("leaves a year that has not begun without a line, but with its target", () => {
    expect(brief(at.elm, settingsOf({ month: month("2032-12") }), smallBoard)).toEqual([
      [2031, "2031-06", 106, 1, -10],
      [2032, undefined, 134, undefined, undefined],
    ]);
  });

  it("gives the whole scoreboard of each year", () => {
    const [first] = yearLines(twoYears, february, at.yew);
    expect(first?.board).toEqual(scoreboard(twoYears, settingsOf({ month: month("2031-12"), target: 2031 })));
  });

  it.each(["group", "kind", "size"] as const)("has the places of the paths, among the same peers: %s", (peers) => {
    const plan = { ...smallPlan, targets: smallPlan.targets.slice() };
    const [small, large] = [at.pea, at.elm].map((unit) => plan.slots.size + unit);
    [plan.targets[small ?? 0], plan.targets[large ?? 0]] = [
      plan.targets[large ?? 0] ?? 0,
      plan.targets[small ?? 0] ?? 0,
    ];
    const board = { ...twoYears, plan };
    const settings = settingsOf({ month: month("2032-03"), peers });
    for (const unit of plan.units.keys()) {
      const paths = new Map(rankHistory(board, settings, unit).map(({ month: m, rank }) => [m, rank]));
      for (const { month: m = 0, row } of yearLines(board, settings, unit))
        expect([unit, m, row?.rank ?? 0]).toEqual([unit, m, paths.get(m)]);
    }
  });

  it("has no single target for several indicators together", () => {
    const lines = yearLines(twoYears, { ...february, indicator: "combined" }, at.oak);
    expect(lines.map(({ target }) => target)).toEqual([none, none]);
  });
});

describe("the months of a unit", () => {
  it("set what was reported beside what was due, each year on its own path", () => {
    const points = monthPoints(twoYears, orchard, at.oak, [month("2031-11"), month("2032-01")], "indicator");
    expect(points).toEqual([
      { month: month("2031-11"), actual: none, due: 50 },
      { month: month("2031-12"), actual: 54, due: 53 },
      { month: month("2032-01"), actual: none, due: 53 },
    ]);
  });

  it("begin with the baseline and follow the straight line on request", () => {
    const points = monthPoints(smallBoard, mill, at.yew, [month("2030-12"), month("2031-02")], "linear");
    expect(points.map(({ actual, due }) => [actual, due])).toEqual([
      [43, 43],
      [none, 44],
      [none, 45],
    ]);
  });

  it("are none of a range that runs backwards", () => {
    expect(monthPoints(smallBoard, mill, at.yew, [month("2031-04"), month("2031-02")], "linear")).toEqual([]);
  });
});

describe("the history of places", () => {
  const history = (when: string, unit: number, board = twoYears) =>
    rankHistory(board, settingsOf({ month: month(when) }), unit).map(({ month: m, rank }) => [monthText(m), rank]);

  it("runs from the starting line to the month of the settings, 0 where there is no place", () => {
    expect(history("2031-03", at.fir)).toEqual([
      ["2030-12", 2],
      ["2031-01", 2],
      ["2031-02", 0],
      ["2031-03", 0],
    ]);
  });

  it("ends with the last month reported", () => {
    expect(history("2032-12", at.elm)).toHaveLength(1 + 12 + 3);
    expect(history("2032-12", at.elm, boardOf([]))).toEqual([["2030-12", 3]]);
  });
});

describe("the history of the district", () => {
  const known = (basis: "printed" | "computed") =>
    districtHistory(twoYears, settingsOf({ options: { basis } })).flatMap(({ month: m, rate }) =>
      rate ? [[monthText(m), rate.num, rate.den]] : [],
    );

  it("is its rate against the printed sum or the sum of the rows, whole months only", () => {
    expect(known("printed")).toEqual([
      ["2030-12", 210, 267],
      ["2031-01", 213, 267],
      ["2031-12", 263, 267],
      ["2032-03", 285, 343],
    ]);
    expect(known("computed").map(([, , den]) => den)).toEqual([266, 266, 266, 342]);
  });

  it("has a point for every month, a rate or not", () => {
    expect(districtHistory(smallBoard, settingsOf()).map(({ rate }) => rate !== undefined)).toEqual([
      true,
      ...new Array(4).fill(false),
      true,
      false,
    ]);
  });
});
