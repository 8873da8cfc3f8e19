import { describe, expect, it, test } from "vitest";
import { faultsAfter } from "./smallPackage";

const reports = "reports.csv";
const cell = "2032-01,elm,mill,44,2032-02-06";

/** Each row: what was typed, and the one fault that comes of it. */
const cells = [
  [
    "2032-01,elm,mill,-3,2032-02-06",
    { column: "value", found: "-3", problem: "数量不能为负数", remedy: "改为 0 或正整数；未报请留空" },
  ],
  [
    "2032-01,elm,mill,4.5,2032-02-06",
    { column: "value", found: "4.5", problem: "数量不能带小数", remedy: "改为 0 或正整数；未报请留空" },
  ],
  ["2032-01,elm,mill,约40,2032-02-06", { column: "value", found: "约40", problem: "不是整数" }],
  ["2032-01,elm,mill,044,2032-02-06", { column: "value", found: "044", problem: "数字前有多余的 0" }],
  [
    "2032-01,elm,mill,2147483648,2032-02-06",
    { column: "value", found: "2147483648", problem: "数量超过上限 2147483647" },
  ],
  ["2032-1,elm,mill,44,2032-02-06", { column: "month", found: "2032-1", problem: "不是月份" }],
  [
    "2031-11,elm,mill,44,2032-02-06",
    { column: "month", found: "2031-11", problem: "月份不在计划期内", remedy: "计划期为 2031-12 至 2033-12，改正月份" },
  ],
  ["2034-01,elm,mill,44,2034-02-06", { column: "month", found: "2034-01", problem: "月份不在计划期内" }],
  [
    "2032-03,elm,mill,44,2032-02-29",
    { column: "month", found: "2032-03", problem: "月份晚于报送日期 2032-02-29", remedy: "改正月份或报送日期" },
  ],
  ["2032-01,elm,mill,44,2032-02-30", { column: "reported_on", found: "2032-02-30", problem: "不是真实存在的日期" }],
  ["2032-01,elm,mill,44,2033-02-29", { column: "reported_on", found: "2033-02-29", problem: "不是真实存在的日期" }],
  ["2032-01,elm,mill,44,", { column: "reported_on", found: "", problem: "必填的单元格是空的" }],
  ["2032-01,yew,mill,44,2032-02-06", { column: "unit", found: "yew", problem: "units.csv 中没有这个编号" }],
  ["2032-01,__proto__,mill,44,2032-02-06", { column: "unit", found: "__proto__", problem: "units.csv 中没有这个编号" }],
  [
    "2032-01,elm,constructor,44,2032-02-06",
    { column: "indicator", found: "constructor", problem: "indicators.csv 中没有这个编号" },
  ],
  ["2032-01,e l m,mill,44,2032-02-06", { column: "unit", found: "e l m", problem: "编号含有不允许的字符" }],
] as const;

describe("a cell of the ledger", () => {
  test.each(cells)("%s is a fault with its place", async (typed, fault) => {
    const faults = await faultsAfter([reports, cell, typed]);
    expect(faults[0]).toMatchObject({ file: reports, row: 3, ...fault });
    expect(new Set(faults.map(({ row, column }) => `${row} ${column}`)).size).toBe(1);
  });

  it("may hold the first and the last month, the largest count, and nothing at all", async () => {
    expect(await faultsAfter([reports, cell, "2031-12,elm,mill,2147483647,2032-02-06"])).toEqual([]);
    expect(await faultsAfter([reports, cell, "2033-12,elm,mill,,2033-12-01"])).toEqual([]);
  });

  it("keeps a note of ten thousand characters", async () => {
    expect(await faultsAfter([reports, "corrected", "长".repeat(10_000)])).toEqual([]);
  });
});

describe("the lines of the ledger", () => {
  const line = "2032-01,oak,mill,22,2032-02-05,\n";

  it("may correct a value on the same day, and correct it back", async () => {
    const other = "2032-01,oak,mill,24,2032-02-05,\n";
    expect(await faultsAfter([reports, line, line + other + line])).toEqual([]);
  });

  it("may not repeat the line that holds", async () => {
    expect(await faultsAfter([reports, line, line + line])).toEqual([
      {
        ...{ file: reports, row: 3, found: "2032-01,oak,mill,22,2032-02-05," },
        ...{ problem: "与第 2 行完全相同", remedy: "删去重复的一行" },
      },
    ]);
  });
});

const headers = [
  ["month,unit,indicator,reported_on,note", [["value", "表头缺少这一列"]]],
  ["month,unit,indicator,value,reported_on,note,extra", [["extra", "表头中有不认识的列"]]],
  ["month,unit,indicator,value,reported_on,note,__proto__", [["__proto__", "表头中有不认识的列"]]],
  ["month,unit,indicator,value,reported_on,note,value", [["value", "表头中这一列出现了两次"]]],
  [
    "month,unit,indikator,value,reported_on,note",
    [
      ["indicator", "表头缺少这一列"],
      ["indikator", "表头中有不认识的列"],
    ],
  ],
] as const;

describe("a header", () => {
  test.each(headers)("%s is reported once, without its rows", async (header, expected) => {
    const faults = await faultsAfter([reports, "month,unit,indicator,value,reported_on,note", header]);
    expect(faults.map(({ file, row, column, problem }) => [file, row, column, problem])).toEqual(
      expected.map(([column, problem]) => [reports, 1, column, problem]),
    );
  });

  it("may have its columns in any order", async () => {
    expect(
      await faultsAfter(["bodies.csv", "body,unit\nHarbour,\nMarket,ash\n", "unit,body\n,Harbour\nash,Market\n"]),
    ).toEqual([]);
  });
});

describe("the shape of a table", () => {
  it("has as many cells in each line as in the header", async () => {
    expect(await faultsAfter([reports, "2032-02,oak,mill,,2032-03-07,", "2032-02,oak,mill,,2032-03-07"])).toMatchObject(
      [{ file: reports, row: 5, found: "5 列", problem: "这一行的列数与表头不同，应为 6 列" }],
    );
  });

  it("may have empty lines, which count", async () => {
    const faults = await faultsAfter([reports, "2032-01,elm,mill,44", "\n,,,,,\n2032-01,elm,mill,-44"]);
    expect(faults).toMatchObject([{ row: 5, found: "-44" }]);
  });

  it("has its quotes in pairs", async () => {
    expect(await faultsAfter([reports, '"late, by a day"', '"late, by a day'])).toContainEqual({
      file: reports,
      row: 3,
      problem: "英文双引号不成对或位置不对",
      remedy: "内容里的双引号写成两个，并在整格两端各加一个",
    });
  });
});
