import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenAt, linesIn, textWidth } from "../../src/export/textWidth";

test.each([
  ["", 0],
  ["abc", 3],
  ["甲乙", 4],
  ["甲b“", 5],
  ["😀", 2],
])("%s is %i wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("lines are counted as they break", () => {
  expect([linesIn("", 4), linesIn("甲乙", 4), linesIn("甲乙丙", 4), linesIn("a\n甲乙丙", 4)]).toEqual([1, 1, 2, 3]);
});

test("a broken text is the text, in pieces that fit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (text, width) => {
      const pieces = brokenAt(text, width);
      expect(pieces.join("")).toBe(text);
      expect(Math.max(...pieces.map(textWidth))).toBeLessThanOrEqual(width);
    }),
  );
});
