import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import type { Goal } from "../../src/domain/goals";
import { ladderOf } from "../../src/domain/ladder";
import { none } from "../../src/domain/plan";
import { at, boardOf, mill, month, orchard, report, reportsOf, settingsOf } from "../fixtures/smallBoard";

const goal = (id: string, indicator: string): Goal => ({
  ...{ id, section: "", indicator, comparison: "", value: "15", unit: "座", year: "2033", frequency: "once" },
  ...{ lead: "", responsible: "", kind: "quantified", verbatim: "", note: "" },
});

const full = [
  ...reportsOf("2031-07", "mill", { oak: 217, elm: 145, pea: 9, fir: 100, yew: 44, ash: 33 }),
  ...reportsOf("2031-07", "orchard", { oak: 44, elm: 98, pea: 4, fir: 26, yew: 63, ash: 17 }),
];

const on = (reports = full, more: Partial<Board> = {}, ladder: readonly string[] = ["mill", "orchard", "A"]): Board => {
  const board = boardOf(reports);
  return { ...board, policy: { ...board.policy, ladder }, goals: [goal("A", "水塔"), goal("B", "果树园")], ...more };
};

const value = (id: string, period: string, text: string) => ({
  id,
  period,
  value: text,
  reportedOn: "2032-01-08",
  note: "",
});
const july = settingsOf({ month: month("2031-07") });

describe("the ladder", () => {
  it("sets each step against the one below it, a hundred of which it is measured by", () => {
    const ladder = ladderOf(on(full, { goalReports: [value("A", "2031-06", "5")] }), july);
    expect(ladder?.steps).toEqual([
      { kind: "indicator", indicator: mill, name: "磨坊", unit: "家", actual: 548, missing: 0, month: july.month },
      { kind: "indicator", indicator: orchard, name: "果园", unit: "家", actual: 235, missing: 0, month: july.month },
      { kind: "goal", id: "A", name: "水塔", unit: "座", text: "5", period: "2031-06", month: month("2031-06") },
    ]);
    expect(ladder?.perHundred).toEqual([
      { num: 23500, den: 548 },
      { num: 500, den: 235 },
    ]);
  });

  it("gives every unit its own conversion between steps that are counted, and none without a task or a report", () => {
    const [pair, another] = ladderOf(on(full.filter(({ unit }) => unit !== "fir")), july)?.pairs ?? [];
    expect(another).toBeUndefined();
    expect(pair?.step).toBe(0);
    expect(pair?.units[at.pea]).toEqual({ wider: 9, narrower: 4, rate: { num: 4, den: 9 } });
    expect(pair?.units[at.ash]).toEqual({ wider: 33, narrower: none, rate: undefined });
    expect(pair?.units[at.fir]).toEqual({ wider: none, narrower: none, rate: undefined });
  });

  it("measures nothing by a sum that misses a unit, by nothing at all, or by what is no number", () => {
    const late = full.filter(({ unit, indicator }) => unit !== "fir" || indicator !== "mill");
    expect(ladderOf(on(late), july)?.perHundred).toEqual([undefined, undefined]);
    const nothing = full.map((line) => (line.indicator === "mill" ? { ...line, value: 0 } : line));
    expect(ladderOf(on(nothing), july)?.perHundred[0]).toBeUndefined();
    const range = ladderOf(on(full, { goalReports: [value("A", "2030", "1~2")] }), july);
    expect(range?.steps[2]).toMatchObject({ text: "1~2" });
    expect(range?.perHundred[1]).toBeUndefined();
  });

  /**
   * PRODUCT.md: 目标 shows the goals with their reported values, `latest` keeps moving and a month stays. So the ladder
   * has what 目标 and the wall have, a year under way with its period said, and as of an earlier month neither knows
   * what came after it.
   */
  it.each([
    ["a year that has ended", "2030", "2031-01-08", "3"],
    ["the month itself", "2031-07", "2031-08-02", "3"],
    ["a year under way, by the month in which July is told", "2031", "2031-08-31", "3"],
    ["a year under way, later", "2031", "2031-09-01", undefined],
    ["a later month", "2031-08", "2031-08-31", undefined],
  ])("has as of an earlier July what was reported of %s, or not", (_, period, reportedOn, text) => {
    const board = on([...full, report("2031-12", "oak", "mill", 3)], {
      goalReports: [{ ...value("A", period, "3"), reportedOn }],
    });
    expect(ladderOf(board, july)?.steps[2]).toMatchObject({ text, period: text && period });
  });

  it("has on the last month of the ledger all that is reported, a year under way with its period", () => {
    const board = on(full, { goalReports: [value("A", "2030", "3"), value("A", "2031", "4")] });
    expect(ladderOf(board, july)?.steps[2]).toMatchObject({ text: "4", period: "2031" });
  });

  it("takes the count of the indicator for a goal that asks for it", () => {
    expect(ladderOf(on(full, {}, ["B"]), july)?.steps).toMatchObject([{ kind: "indicator", actual: 235 }]);
  });

  it("is not there without steps", () => {
    expect(ladderOf(boardOf(full), july)).toBeUndefined();
    expect(ladderOf(on(full, {}, []), july)).toBeUndefined();
  });

  it("tells a district in which nothing is reported from one that has nothing", () => {
    expect(ladderOf(on([report("2031-08", "oak", "mill", 3)]), july)?.steps[0]).toMatchObject({
      actual: none,
      missing: 6,
    });
  });
});
