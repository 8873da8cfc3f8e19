import { describe, expect, it } from "vitest";
import { yearLines } from "../../src/domain/history";
import { tallyOf, yearRecord } from "../../src/domain/yearRecord";
import { longBoard, monthly } from "../fixtures/longBoard";
import { at, month, reportsOf, settingsOf } from "../fixtures/smallBoard";

const recordOf = (decembers: readonly (number | undefined)[], when = "2034-06", unit: number = at.oak) => {
  const reports = decembers.flatMap((count, k) => monthly(`${2031 + k}-12`, "orchard", [count]));
  const board = longBoard(reports, reportsOf("2034-06", "orchard", { oak: 90, elm: 120 }));
  return yearRecord(yearLines(board, settingsOf({ month: month(when) }), unit));
};

const brief = (record: ReturnType<typeof recordOf>) => record.map(([year]) => (year ? [year.outcome, year.run] : []));

describe("the record of years", () => {
  it("says of each finished year whether the target was met, and for how many years on end", () => {
    expect(brief(recordOf([53, 68, 80]))).toEqual([["met", 1], ["met", 2], ["missed", 1], []]);
    expect(brief(recordOf([52, 66, 79]))).toEqual([["missed", 1], ["missed", 2], ["missed", 3], []]);
  });

  it("is broken by a December without a report, which is neither met nor missed", () => {
    const record = recordOf([54, undefined, 90]);
    expect(brief(record)).toEqual([["met", 1], ["unreported", 0], ["met", 1], []]);
    expect(tallyOf(record, 0)).toEqual({ finished: 3, met: 2, missed: 0 });
  });

  it("has nothing of a year that is not over, or is after the month on screen", () => {
    expect(brief(recordOf([53, 68, 80], "2032-11"))).toEqual([["met", 1], [], [], []]);
    expect(tallyOf(recordOf([], "2030-12"), 0)).toEqual({ finished: 0, met: 0, missed: 0 });
  });

  it("says of a unit without a task that it has none", () => {
    expect(brief(recordOf([53], "2031-12", at.ash))[0]).toEqual(["untasked", 0]);
  });

  it("keeps several indicators apart", () => {
    const board = longBoard(monthly("2031-12", "orchard", [53]), monthly("2031-12", "mill", [250]));
    const lines = yearLines(board, settingsOf({ indicator: "combined", month: month("2031-12") }), at.oak);
    const record = yearRecord(lines);
    expect(record[0]).toEqual([
      { outcome: "met", run: 1 },
      { outcome: "missed", run: 1 },
    ]);
    expect([0, 1].map((k) => tallyOf(record, k).met)).toEqual([1, 0]);
  });
});
