import { describe, expect, it } from "vitest";
import { monthsIn, yearIn } from "../../../src/data/report/monthIn";
import { plainName } from "../../../src/data/unitNames";

const months = (text: string): readonly string[] =>
  monthsIn(plainName(text)).map(({ year, month }) => `${year ?? ""}/${month}`);

describe("a month in words", () => {
  it.each([
    ["2031年10月培育情况", ["2031/10"]],
    ["2031年 9 月", ["2031/9"]],
    ["2031-08", ["2031/8"]],
    ["2031.07", ["2031/7"]],
    ["203106", ["2031/6"]],
    ["月报_2031_5月", ["2031/5"]],
    ["２０３１年４月", ["2031/4"]],
    ["二〇三一年十一月", ["2031/11"]],
    ["二零三一年三月", ["2031/3"]],
    ["十月", ["/10"]],
    ["2月末数", ["/2"]],
    ["1-10月累计", ["/10"]],
    ["2031年1—9月", ["2031/9"]],
    ["截至2031年10月15日", ["2031/10"]],
    ["2031年10月31日", ["2031/10"]],
    ["7月 8月", ["/7", "/8"]],
    ["9月报(10月8日报)", ["/9"]],
    ["2031年9月报_20311008", ["2031/9"]],
  ])("%j names %j", (text, found) => {
    expect(months(text)).toEqual(found);
  });

  it.each([
    "2031年",
    "13月",
    "2031-13",
    "第10名",
    "20311105",
    "电话67671111",
    "2031年11月5日",
    "2031_11_05",
    "(11月8日报)",
    "11月8号",
    "10月份的人".slice(0, 2),
    "",
  ])("%j names none", (text) => {
    expect(months(text)).toEqual([]);
  });

  it("may leave the year to its surroundings", () => {
    expect(yearIn("2031年度")).toBe(2031);
    expect(yearIn("2031年10月")).toBe(2031);
    expect(yearIn("2030年至2031年")).toBeUndefined();
    expect(yearIn("10月")).toBeUndefined();
  });
});
