import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decemberOf, monthAt, monthOfYear, monthText, parseMonth, yearOf } from "../../src/domain/month";

describe("a month", () => {
  test.each([
    ["2022-12", 2022, 12],
    ["2023-01", 2023, 1],
    ["2027-09", 2027, 9],
    ["1000-02", 1000, 2],
    ["9999-11", 9999, 11],
  ])("%s is the month of its year and number", (text, year, number) => {
    const month = monthAt(year, number);
    expect(parseMonth(text)).toBe(month);
    expect(monthText(month)).toBe(text);
    expect([yearOf(month), monthOfYear(month)]).toEqual([year, number]);
  });

  test.each([
    "2025-9",
    "2025-00",
    "2025-13",
    "0999-05",
    "202-06",
    "2025/07",
    " 2025-08",
    "2025-10-03",
    "２０２５-04",
    "",
  ])("%j is not a month", (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

describe("the months", () => {
  it("follows December with January of the next year", () => {
    expect(decemberOf(2024) + 1).toBe(monthAt(2025, 1));
  });

  it("survives being written and read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000 * 12, max: 9999 * 12 + 11 }), (month) => {
        expect(parseMonth(monthText(month))).toBe(month);
        expect(monthAt(yearOf(month), monthOfYear(month))).toBe(month);
      }),
    );
  });
});
