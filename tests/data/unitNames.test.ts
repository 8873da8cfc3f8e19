import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { codeNamed, plainName, unitNames } from "../../src/data/unitNames";

const names = unitNames([
  { code: "c1", name: "青石街道", shortName: "青石", aliases: ["青石街", "青石街道办事处"] },
  { code: "c2", name: "白沙街街道", shortName: "白沙街", aliases: ["白沙街道"] },
  { code: "c3", name: "__proto__", shortName: "constructor", aliases: [] },
]);

describe("the names of units", () => {
  test.each([
    ["青石", "c1"],
    ["青石街", "c1"],
    ["青石街道", "c1"],
    ["青石街道办事处", "c1"],
    ["　青石 街道\u00a0", "c1"],
    ["青\u200b石\n街道", "c1"],
    ["Ｃ１", "c1"],
    ["白沙街", "c2"],
    ["白沙街道", "c2"],
    ["白沙街街道", "c2"],
    ["constructor", "c3"],
    ["白沙", undefined],
    ["青石镇", undefined],
    ["toString", undefined],
    ["", undefined],
  ])("%o is %s", (text, code) => {
    expect(codeNamed(names, text)).toBe(code);
  });

  it("stay plain once they are plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainName(plainName(text))).toBe(plainName(text));
      }),
    );
  });
});
