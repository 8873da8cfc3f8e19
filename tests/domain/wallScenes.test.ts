import { describe, expect, it } from "vitest";
import { countedBy, type Goal, type GoalReport, newestReports } from "../../src/domain/goals";
import { districtYears } from "../../src/domain/history";
import { none } from "../../src/domain/plan";
import type { Row } from "../../src/domain/scoreboard";
import { endsOf, moversOf, unitOnTour } from "../../src/domain/wall";
import { boardOf, mill, month, orchard, reportsOf, settingsOf, smallBoard, smallPlan } from "../fixtures/smallBoard";

const row = (index: number, rank: number | undefined, movement?: number) => ({ index, rank, movement }) as Row;
const places = (rows: readonly Row[]) => rows.map(({ index }) => index);

describe("either end of the ranking", () => {
  it("is the first three and the last three, without those who have no place", () => {
    const [front, back] = endsOf([row(0, 4), row(1, 1), row(2, undefined), row(3, 3), row(4, 2), row(5, 5), row(6, 6)]);
    expect([places(front), places(back)]).toEqual([
      [1, 4, 3],
      [0, 5, 6],
    ]);
  });

  it("names all who share the place that ends it, and nobody twice", () => {
    const shared = [row(0, 1), row(1, 2), row(2, 3), row(3, 3), row(4, 5), row(5, 5), row(6, 5), row(7, 5)];
    const [front, back] = endsOf(shared);
    expect([places(front), places(back)]).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]);
    expect(endsOf([row(0, 1), row(1, 1)]).map(places)).toEqual([[0, 1], []]);
    expect(endsOf([row(0, undefined)]).map(places)).toEqual([[], []]);
  });
});

describe("who moved most", () => {
  it("is three each way, the furthest first, with all who moved as far as the third", () => {
    const rows = [row(0, 1, 2), row(1, 2, 1), row(2, 3, 1), row(3, 4, 1), row(4, 5, 0), row(5, 6, -5), row(6, 7)];
    expect(moversOf(rows).map(places)).toEqual([[0, 1, 2, 3], [5]]);
  });
});

describe("the tour", () => {
  it("comes to everybody, one a round, whatever the round", () => {
    expect([0, 1, 5, 6, -1].map((round) => unitOnTour(smallPlan.units, round)?.code)).toEqual([
      "oak",
      "elm",
      "ash",
      "oak",
      "ash",
    ]);
    expect(unitOnTour([], 3)).toBeUndefined();
  });
});

describe("the years of the district", () => {
  const june = { ...settingsOf({ month: month("2031-06") }), indicator: mill } as const;

  it("are those of the plan, the base year first and without a target, the ones to come with nothing but theirs", () => {
    const years = districtYears(smallBoard, june);
    expect(years.map(({ year }) => year)).toEqual([2030, 2031, 2032]);
    const [base, now, next] = years;
    expect([base?.target, base?.side, (base?.actual ?? none) > 0]).toEqual([none, undefined, true]);
    expect(now?.month).toBe(month("2031-06"));
    expect([next?.month, next?.actual, next?.side, (next?.target ?? none) > 0]).toEqual([
      undefined,
      none,
      undefined,
      true,
    ]);
  });

  it("add up what is reported, and say how many are not in it: then there is neither rate nor gap", () => {
    const board = boardOf(reportsOf("2031-06", "orchard", { oak: 48, elm: 96 }));
    const [, now] = districtYears(board, { ...june, indicator: orchard });
    expect([now?.actual, now?.missing, now?.side?.standing.rate, now?.side?.gap]).toEqual([
      144,
      3,
      undefined,
      undefined,
    ]);
    expect(now?.target).toBe(267);
    const computed = { ...june.options, basis: "computed" } as const;
    expect(districtYears(board, { ...june, indicator: orchard, options: computed })[1]?.target).toBe(266);
  });
});

describe("a goal of the district", () => {
  const report = (id: string, period: string, value: string, reportedOn: string): GoalReport => ({
    ...{ id, period, value, reportedOn, note: "" },
  });

  it("shows the report of its latest period, and of that the last to come", () => {
    const newest = newestReports([
      report("a", "2031", "7", "2032-01-09"),
      report("a", "2030", "5", "2032-02-01"),
      report("a", "2031", "8", "2032-01-09"),
      report("b", "2031", "1", "2032-01-10"),
      report("b", "2031", "2", "2032-01-09"),
    ]);
    expect([...newest].map(([id, { value }]) => [id, value])).toEqual([
      ["a", "8"],
      ["b", "1"],
    ]);
  });

  it("is counted by the indicator that it names, and by no other that only begins like it", () => {
    const goal = (indicator: string) => ({ indicator }) as Goal;
    expect(["果园", "果树园", "果园产量", "磨坊"].map((name) => countedBy(smallPlan, goal(name)))).toEqual([
      orchard,
      orchard,
      undefined,
      mill,
    ]);
  });
});
