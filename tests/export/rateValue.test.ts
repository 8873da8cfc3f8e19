import fc from "fast-check";
import { expect, test } from "vitest";
import { approx, type Fraction, fraction } from "../../src/domain/fraction";
import { percentText } from "../../src/domain/percent";
import { rateValue } from "../../src/export/rateValue";

/** As LibreOffice does it: the value times 100, which may fall short, then rounded. */
const shownAs = (value: number, decimals: number): string =>
  (value * 100)
    .toFixed(decimals)
    .replace(/^-(?=[0.]*[1-9])/, "−")
    .replace(/^-/, "");

test.each<[Fraction, number, string]>([
  [fraction(587, 2000), 1, "29.4"],
  [fraction(71, 80), 1, "88.8"],
  [fraction(-587, 2000), 1, "−29.4"],
  [fraction(53_311, 100_000), 2, "53.31"],
])("%o with %i decimals shows as %s", (rate, decimals, text) => {
  expect(shownAs(rateValue(rate, decimals), decimals)).toBe(text);
  expect(percentText(rate, decimals)).toBe(text);
});

test("a rate shows in a spreadsheet as on the screen, and is the same number but for a hair", () => {
  const den = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(16, 80, 400, 800, 1600, 2000, 8000));
  fc.assert(
    fc.property(den, fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 0, max: 4 }), (den, num, decimals) => {
      const rate = fraction(num, den);
      const value = rateValue(rate, decimals);
      expect(shownAs(value, decimals)).toBe(percentText(rate, decimals));
      expect(Math.abs(value - approx(rate))).toBeLessThanOrEqual(Math.abs(approx(rate)) * 2 ** -49);
    }),
    { numRuns: 2000 },
  );
});

test("a rate that is no middle is the number itself", () => {
  expect([fraction(48, 53), fraction(1), fraction(0), fraction(7, 8)].map((rate) => rateValue(rate, 1))).toEqual([
    48 / 53,
    1,
    0,
    7 / 8,
  ]);
});
