import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { goalStandings, isReached } from "../../src/domain/goalStandings";
import type { Goal } from "../../src/domain/goals";
import { none } from "../../src/domain/plan";
import { boardOf, month, report, reportsOf, settingsOf } from "../fixtures/smallBoard";
import { goalReport } from "../fixtures/smallGoals";

const goal = (id: string, indicator: string, change: Partial<Goal> = {}): Goal => ({
  ...{ id, section: "", indicator, comparison: "超过", value: "640", unit: "家", year: "2032", frequency: "once" },
  ...{ lead: "", responsible: "", kind: "quantified", verbatim: "", note: "" },
  ...change,
});

const december = reportsOf("2031-12", "mill", { oak: 260, elm: 170, pea: 9, fir: 100, yew: 60, ash: 48 });
const june = reportsOf("2031-06", "mill", { oak: 250, elm: 160, pea: 9, fir: 90, yew: 50, ash: 40 });

const stands = (goals: readonly Goal[], more: Partial<Board> = {}, when = "2031-12") =>
  goalStandings({ ...boardOf([...june, ...december]), goals, ...more }, settingsOf({ month: month(when) }));

const reached = (...of: Parameters<typeof stands>) => stands(...of).map((each) => each.reached);

describe("a goal that an indicator counts", () => {
  it("stands at the sum of the month on screen, and is judged by it", () => {
    const goals = [goal("a", "磨坊"), goal("b", "磨坊", { value: "647" }), goal("c", "磨坊", { year: "2031" })];
    expect(reached(goals)).toEqual([
      { kind: "counted", month: month("2031-12"), actual: 647, missing: 0, verdict: { isMet: true, isEarly: true } },
      { kind: "counted", month: month("2031-12"), actual: 647, missing: 0, verdict: { isMet: false, isEarly: true } },
      { kind: "counted", month: month("2031-12"), actual: 647, missing: 0, verdict: { isMet: true, isEarly: false } },
    ]);
    expect(reached(goals, {}, "2031-06")).toMatchObject([{ actual: 599 }, { actual: 599 }, { actual: 599 }]);
  });

  test.each(["未写年份", "每年", "2031年底", ""])("whose year reads “%s” has it too, unjudged", (year) => {
    expect(reached([goal("a", "磨坊", { year })])).toEqual([
      { kind: "counted", month: month("2031-12"), actual: 647, missing: 0, verdict: undefined },
    ]);
  });

  it("is not judged where units are missing, and says when none has reported", () => {
    const late = { ...boardOf(december.filter(({ unit }) => unit !== "fir")), goals: [goal("a", "磨坊")] };
    const [one] = goalStandings(late, settingsOf({ month: month("2031-12") }));
    expect(one?.reached).toMatchObject({ actual: 547, missing: 1, verdict: undefined });
    const other = { ...boardOf([report("2031-12", "oak", "orchard", 3)]), goals: [goal("a", "磨坊")] };
    const [none_] = goalStandings(other, settingsOf({ month: month("2031-12") }));
    expect(none_?.reached).toMatchObject({ actual: none, missing: 6, verdict: undefined });
    expect([one, none_].map((each) => each && isReached(each))).toEqual([true, false]);
  });
});

describe("a goal that is reported", () => {
  const reports = [
    goalReport("a", "2030", "600", "2031-01-09"),
    goalReport("a", "2031-06", "650", "2031-07-01"),
    goalReport("a", "2031-06", "640", "2031-07-02"),
    goalReport("a", "2031", "", "2031-07-03"),
  ];

  test.each([
    ["2031", "2031-11-02", true],
    ["2031", "2031-12-31", true],
    ["2031", "2032-01-01", false],
    ["2031-12", "2031-12-05", true],
    ["2031-12", "2032-01-01", false],
  ])("by a value of %s that came on %s: early is %s", (period, day, isEarly) => {
    const early = [goalReport("a", period, "600", day)];
    const [one] = reached([goal("a", "水塔", { year: "2031" })], { goalReports: early });
    expect(one).toMatchObject({ kind: "reported", verdict: { isMet: false, isEarly } });
  });

  it("stands at its latest value, with all others behind it", () => {
    const [one] = stands([goal("a", "水塔")], { goalReports: reports });
    expect(one?.reached).toMatchObject({
      kind: "reported",
      value: { period: "2031-06", value: "640" },
      verdict: { isMet: false, isEarly: true },
    });
    expect(one?.others.map(({ period, value, state }) => `${period} ${value} ${state}`)).toEqual([
      "2031  withdrawn",
      "2031-06 650 replaced",
      "2030 600 holds",
    ]);
  });

  it("every year anew has all of them", () => {
    const [one] = stands([goal("a", "水塔", { year: "每年", frequency: "yearly" })], { goalReports: reports });
    expect(one?.others).toHaveLength(4);
  });

  it("knows nothing yet of what came after the month on screen", () => {
    const [one] = stands([goal("a", "水塔")], { goalReports: reports }, "2031-05");
    expect(one?.reached).toMatchObject({ kind: "reported", value: { period: "2030" } });
    expect(one?.others).toEqual([]);
    expect(stands([goal("a", "水塔")], { goalReports: reports }, "2030-11").map(isReached)).toEqual([false]);
  });

  it("is 未报 without a value, and unsettled where its words do not say what to report", () => {
    expect(reached([goal("a", "水塔"), goal("b", "水塔", { kind: "interpretive" })])).toEqual([
      { kind: "unreported" },
      { kind: "unsettled" },
    ]);
    expect(
      stands([goal("a", "水塔")], { goalReports: [goalReport("a", "2031", "0", "2032-01-02")] }).map(isReached),
    ).toEqual([true]);
  });
});
