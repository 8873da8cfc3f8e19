import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { comparePeriods, isLaterPeriod, parsePeriod, parseYear, periodLabel } from "../../src/domain/period";
import { month } from "../fixtures/smallBoard";

describe("a period", () => {
  test.each([
    ["2031", "year", "2031-01", "2031-12"],
    ["2031-01", "month", "2031-01", "2031-01"],
    ["2031-12", "month", "2031-12", "2031-12"],
  ] as const)("%s is the %s from %s to %s", (text, kind, from, to) => {
    expect(parsePeriod(text)).toEqual({ kind, from: month(from), to: month(to) });
  });

  test.each(["", "20311", "0999", "2031-13", "2031-00", "2031-9", "2031年", "2031年上半年", " 2031 ", "上半年"])(
    "“%s” is none",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it("is a year only as four digits", () => {
    expect(["2031", "2031-01", "每年", "0312", ""].map(parseYear)).toEqual([2031, ...new Array(4).fill(undefined)]);
  });

  it("is named as on the screens, and by its own words where it is none", () => {
    expect(["2031", "2031-09", "上半年", ""].map(periodLabel)).toEqual(["2031年", "2031年9月", "上半年", ""]);
  });
});

describe("of two periods", () => {
  test.each([
    ["2031-10", "2031-09", true],
    ["2031-09", "2031-10", false],
    ["2031", "2031-12", true],
    ["2031-12", "2031", false],
    ["2032-01", "2031", true],
    ["2031", "2031", false],
    ["2030", "上半年", true],
    ["上半年", "2030", false],
  ])("%s is later than %s: %s", (one, other, expected) => {
    expect(isLaterPeriod(one, other)).toBe(expected);
  });

  it("one comes first, and in every list the same", () => {
    const year = fc.integer({ min: 2030, max: 2033 });
    const ofMonth = fc.tuple(year, fc.integer({ min: 1, max: 12 }));
    const period = fc.oneof(
      year.map(String),
      ofMonth.map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
    );
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (periods) => {
        const sorted = [...periods].sort(comparePeriods);
        expect([...periods].reverse().sort(comparePeriods)).toEqual(sorted);
        expect(sorted.slice(1).filter((each, i) => isLaterPeriod(sorted[i] ?? "", each))).toEqual([]);
      }),
    );
  });
});
