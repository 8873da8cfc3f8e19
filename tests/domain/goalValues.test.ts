import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Goal, GoalReport } from "../../src/domain/goals";
import { newestReports } from "../../src/domain/goals";
import { countedYear, countedYears, currentValue, goalValues } from "../../src/domain/goalValues";
import { boardOf, mill, month, reportsOf, settingsOf } from "../fixtures/smallBoard";

const value = (period: string, reportedOn: string, text: string, id = "Z1"): GoalReport => ({
  ...{ id, period, value: text, reportedOn, note: "" },
});

const brief = (reports: readonly GoalReport[]) =>
  goalValues(reports, "Z1").map(({ period, value: text, state }) => `${period} ${text} ${state}`);

describe("the values of a goal", () => {
  it("are its own, the latest period first, and within a period the last to come", () => {
    const reports = [
      value("2031", "2032-01-09", "7"),
      value("2032", "2033-01-07", "11"),
      value("2031", "2032-03-02", "8"),
      value("2033", "2034-01-01", "90", "Z2"),
      value("2032", "2033-01-07", "12"),
    ];
    expect(brief(reports)).toEqual(["2032 12 holds", "2032 11 replaced", "2031 8 holds", "2031 7 replaced"]);
    expect(currentValue(goalValues(reports, "Z1"))?.value).toBe("12");
  });

  it("that are empty take back what their period had, and leave the earlier one standing", () => {
    const reports = [
      value("2031", "2032-01-09", "7"),
      value("2032", "2033-01-07", "11"),
      value("2032", "2033-02-01", ""),
    ];
    expect(brief(reports)).toEqual(["2032  withdrawn", "2032 11 replaced", "2031 7 holds"]);
    expect(currentValue(goalValues(reports, "Z1"))?.value).toBe("7");
    expect(currentValue(goalValues([value("2032", "2033-02-01", "")], "Z1"))).toBeUndefined();
  });

  it("that say the same again leave it uncorrected", () => {
    const reports = [value("2031", "2032-01-09", "7"), value("2031", "2032-02-01", "7.0")];
    expect(brief(reports)).toEqual(["2031 7.0 holds", "2031 7 repeated"]);
  });

  it("have one that holds at most for a period, and while none is empty the first is the newest report", () => {
    const report = fc.record({
      period: fc.constantFrom("2031", "2031-06", "2032"),
      reportedOn: fc.constantFrom("2032-01-01", "2032-05-05", "2033-01-01"),
      value: fc.constantFrom("3", "4", "5"),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 9 }), (rows) => {
        const reports = rows.map((row) => value(row.period, row.reportedOn, row.value));
        const values = goalValues(reports, "Z1");
        const holding = values.filter(({ state }) => state === "holds").map(({ period }) => period);
        const latestFirst = ["2032", "2031", "2031-06"];
        expect(holding).toEqual(latestFirst.filter((each) => rows.some(({ period }) => period === each)));
        const newest = newestReports(reports).get("Z1");
        expect(newest && { ...newest, state: "holds" }).toEqual(currentValue(values));
      }),
    );
  });
});

describe("a goal that the ledger counts", () => {
  const named = (indicator: string, year: string) => ({ indicator, year }) as Goal;
  const board = {
    ...boardOf([...reportsOf("2031-12", "mill", { oak: 260, elm: 170, pea: 9, fir: 100, yew: 60, ash: 48 })]),
    goals: [named("磨坊", "2032"), named("风车", "2032"), named("磨坊", "2031")],
  };

  it("has the years of its indicator, and of no other", () => {
    expect([...countedYears(board, settingsOf()).keys()]).toEqual([mill]);
  });

  it("stands at the last year known that is not after its own, without one in the plan at the last one known", () => {
    const december = countedYears(board, settingsOf({ month: month("2032-02") })).get(mill) ?? [];
    expect(countedYear(december, named("磨坊", "2031"))).toMatchObject({
      month: month("2031-12"),
      actual: 647,
      missing: 0,
    });
    expect(countedYear(december, named("磨坊", "2030"))).toMatchObject({ month: month("2030-12"), actual: 529 });
    expect(countedYear(december, named("磨坊", "未写年份"))).toMatchObject({ month: month("2031-12"), actual: 647 });
    expect(countedYear(december, named("磨坊", "2029"))).toMatchObject({ month: month("2031-12") });
    expect(countedYear([], named("磨坊", "2031"))).toBeUndefined();
  });
});
