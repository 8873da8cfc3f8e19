import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { goalReportsBy } from "../../src/domain/goalReportsBy";
import type { GoalReport } from "../../src/domain/goals";
import { month } from "../fixtures/smallBoard";
import { goalReport } from "../fixtures/smallGoals";

const known = (when: string, ...goalReports: readonly GoalReport[]) =>
  goalReportsBy({ goalReports, ledger: { latest: month("2031-12") } }, month(when));

describe("as of July, when the ledger goes on to December, a value", () => {
  test.each([
    ["of a year that has ended", "2030", "2031-01-09", true],
    ["of a year that has ended, corrected long after", "2030", "2032-06-01", true],
    ["of the month itself", "2031-07", "2031-08-03", true],
    ["of the month itself, told late as its numbers may be", "2031-07", "2031-11-03", true],
    ["of the year under way, told with July's report", "2031", "2031-08-31", true],
    ["of the year under way, told later", "2031", "2031-09-01", false],
    ["of the whole year", "2031", "2032-01-08", false],
    ["of a later month", "2031-08", "2031-08-31", false],
    ["of a later year", "2032", "2031-07-01", false],
    ["of what is no period", "上半年", "2031-07-01", false],
  ])("%s is known or not", (_, period, reportedOn, expected) => {
    expect(known("2031-07", goalReport("Q2", period, "7", reportedOn))).toHaveLength(expected ? 1 : 0);
  });
});

describe("what is reported of goals", () => {
  it("is all known on the last month of the ledger, and after it", () => {
    const lines = [goalReport("Q2", "2031", "7", "2032-05-01"), goalReport("Q2", "2033-04", "8", "2033-05-01")];
    expect(known("2031-12", ...lines)).toEqual(lines);
    expect(known("2032-01", ...lines)).toEqual(lines);
  });

  it("never becomes less while months go by, and keeps its order", () => {
    const line = fc.record({
      period: fc.constantFrom("2030", "2031", "2032", "2031-05", "2031-09"),
      reportedOn: fc.constantFrom("2031-01-09", "2031-06-30", "2031-10-01", "2032-02-01"),
    });
    const months = ["2030-12", "2031-03", "2031-05", "2031-08", "2031-11", "2031-12", "2032-02"];
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (rows) => {
        const lines = rows.map(({ period, reportedOn }, i) => goalReport("Q2", period, String(i), reportedOn));
        const byMonth = months.map((when) => known(when, ...lines));
        byMonth.forEach((earlier, i) => {
          for (const later of byMonth.slice(i)) expect(earlier.filter((one) => !later.includes(one))).toEqual([]);
        });
        for (const each of byMonth) expect(each).toEqual(lines.filter((one) => each.includes(one)));
      }),
    );
  });
});
