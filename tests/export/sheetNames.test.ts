import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "../../src/export/sheetNames";

test.each([
  [["台账"], ["台账"]],
  [
    ["5/6", "5/6", "5:6"],
    ["5 6", "5 6-2", "5 6-3"],
  ],
  [
    ["Mill", "MILL"],
    ["Mill", "MILL-2"],
  ],
  [
    ["", "'", "History"],
    ["表", "表-2", "表History"],
  ],
  [["x".repeat(40)], ["x".repeat(31)]],
  [
    ["x".repeat(40), "x".repeat(40)],
    ["x".repeat(31), `${"x".repeat(29)}-2`],
  ],
])("%j become %j", (names, tabs) => {
  expect(sheetNames(names)).toEqual(tabs);
});

test("any names become tabs that Excel allows, each once", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 50 }),
    fc.string({ unit: fc.constantFrom(..."'[]aA表") }),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const tabs = sheetNames(names);
      expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(names.length);
      for (const tab of tabs) {
        expect(tab).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        expect(tab.toLowerCase()).not.toBe("history");
      }
    }),
  );
});
