import { describe, expect, it } from "vitest";
import { newestReports, standingGoals } from "../../src/domain/goals";
import { goalReport } from "../fixtures/smallGoals";

const newest = (...lines: Parameters<typeof newestReports>[0]) =>
  [...newestReports(lines)].map(([id, { period, value }]) => `${id} ${period} ${value}`);

describe("a withdrawn value", () => {
  it("is no longer the newest: the period before it is", () => {
    expect(
      newest(goalReport("Q2", "2031-05", "7", "2031-06-02"), goalReport("Q2", "2031-06", "9", "2031-07-02")),
    ).toEqual(["Q2 2031-06 9"]);
    expect(
      newest(
        goalReport("Q2", "2031-05", "7", "2031-06-02"),
        goalReport("Q2", "2031-06", "9", "2031-07-02"),
        goalReport("Q2", "2031-06", "", "2031-07-03"),
      ),
    ).toEqual(["Q2 2031-05 7"]);
  });

  it("leaves nothing where it was the only one", () => {
    expect(newest(goalReport("Q2", "2031", "7", "2032-01-02"), goalReport("Q2", "2031", "", "2032-01-02"))).toEqual([]);
  });

  it("stays withdrawn by its day, whatever comes later with an older one", () => {
    const lines = [goalReport("Q2", "2031", "", "2032-01-09"), goalReport("Q2", "2031", "7", "2032-01-08")];
    expect(newest(...lines)).toEqual([]);
    expect([...standingGoals(lines).values()]).toEqual([lines[0]]);
  });
});
