import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/data/report/book";
import { countIn } from "../../../src/data/report/countIn";

const inText = (text: string) => countIn({ kind: "text", text }, "家");

describe("a count in words", () => {
  it.each([
    ["35", 35],
    [" 36 家", 36],
    ["３７", 37],
    ["1,038", 1038],
    ["1，039家", 1039],
    ["40\u00a0个", 40],
    ["41.0", 41],
    ["+42", 42],
    ["0", 0],
    ["007", 7],
  ])("%j is %d", (text, value) => {
    expect(inText(text)).toEqual({ kind: "count", value });
  });

  it.each(["", " ", "—", "-", "/", "未报", "无", "暂无", "N/A"])("%j is no number", (text) => {
    expect(inText(text)).toEqual({ kind: "missing" });
  });

  it.each([
    ["-3", "negative"],
    ["－4", "negative"],
    ["−5", "negative"],
    ["2.5", "fractional"],
    ["87%", "fractional"],
    ["1-2", "dateMangled"],
    ["1月2日", "dateMangled"],
    ["2031/1/2", "dateMangled"],
    ["3月", "dateMangled"],
    ["约30", "notNumber"],
    ["30+", "notNumber"],
    ["三十", "notNumber"],
    ["3O", "notNumber"],
    ["1,23", "notNumber"],
    ["1 2家5", "notNumber"],
    ["5e3", "notNumber"],
    ["2147483648", "tooLarge"],
  ])("%j is %s", (text, error) => {
    expect(inText(text)).toEqual({ kind: "wrong", error });
  });

  it("is withdrawn by name", () => {
    expect(inText("撤回")).toEqual({ kind: "withdrawn" });
  });
});

it.each<[Cell, object]>([
  [{ kind: "empty" }, { kind: "missing" }],
  [
    { kind: "number", value: 51 },
    { kind: "count", value: 51 },
  ],
  [
    { kind: "number", value: -0 },
    { kind: "count", value: 0 },
  ],
  [
    { kind: "number", value: -6 },
    { kind: "wrong", error: "negative" },
  ],
  [
    { kind: "number", value: 0.87 },
    { kind: "wrong", error: "fractional" },
  ],
  [
    { kind: "number", value: 2 ** 31 },
    { kind: "wrong", error: "tooLarge" },
  ],
  [
    { kind: "number", value: Number.NaN },
    { kind: "wrong", error: "notNumber" },
  ],
  [
    { kind: "date", text: "2031-01-02" },
    { kind: "wrong", error: "dateMangled" },
  ],
  [
    { kind: "boolean", text: "TRUE" },
    { kind: "wrong", error: "notNumber" },
  ],
  [
    { kind: "error", text: "#N/A" },
    { kind: "wrong", error: "errorValue" },
  ],
  [
    { kind: "uncached", formula: "A1+1" },
    { kind: "wrong", error: "formulaUncached" },
  ],
])("the cell %j is %j", (cell, read) => {
  expect(countIn(cell, "家")).toEqual(read);
});
