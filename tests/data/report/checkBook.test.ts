import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/data/report/book";
import type { CheckDesk } from "../../../src/data/report/checkBook";
import { monthText } from "../../../src/domain/month";
import { month } from "../../fixtures/smallBoard";
import { gridOf } from "./sheetBook";
import { check, july, plainSheet, told, values } from "./smallDesk";

describe("the table of a report", () => {
  it("is found when it is all there is", () => {
    const read = check(plainSheet);
    expect(values(read)).toEqual(july);
    expect(told(read)).toEqual([]);
    expect(read.months.map(monthText)).toEqual(["2031-07"]);
    expect(read.detected).toBeUndefined();
  });

  it("is found under titles and merged headings, beside what is not counted", () => {
    const read = check(`
2031年7月果园、磨坊月报 | ~ | ~ | ~ | ~ | ~
| | | | | 单位：家
序号 | 街镇 | 果园 | ~ | ~ | 联系电话
^ | ^ | 年度目标 | 本月末数 | 完成率 | ^
1 | 甲山镇 | 53 | 49 | 92.4 | 67671111
2 | 乙水 | 106 | 97 | 91.5 | 67672222
3 | 丙　田镇 | 5 | 5 | 100 | 67673333
小计 | ~ | 165 | 151 | |
4 | 丁石镇 | 29 | 24 | 82.7 | 67674444
5 | 戊林镇 | 73 | 64 家 | 87.7 | 67675555
6 | 己桥镇 | | １９ | | 67676666
合计 | ~ | 267 | 258 | |
填表人：某某 | ~ | | | 审核：某 |
`);
    expect(values(read)).toEqual(july);
    expect(told(read)).toEqual([]);
    expect(read.detected).toEqual({ month: month("2031-07"), from: "标题" });
    expect(read.sums.map(({ cell, stated, computed }) => [cell, stated, computed])).toEqual([
      ["D8", 151, 151],
      ["D12", 258, 258],
    ]);
    expect(read.columns.map(({ use }) => use)).toEqual(["ignored", "unit", "target", "count", "ignored", "ignored"]);
  });

  it("may lie on its side", () => {
    const read = check(`
7月 | 甲山镇 | 乙水镇 | 丙田镇 | 丁石镇 | 戊林镇 | 己桥镇
果园 | 49 | 97 | 5 | 24 | 64 | 19`);
    expect(values(read)).toEqual(july);
  });

  it("may be two tables side by side, and one below the other", () => {
    const side = check(`
街镇 | 果园 | 街镇 | 果园
甲山镇 | 49 | 丁石镇 | 24
乙水镇 | 97 | 戊林镇 | 64
丙田镇 | 5 | 己桥镇 | 19`);
    expect(values(side)).toEqual(july);
    const below = check(`
一、果园 | ~
街镇 | 家数
甲山镇 | 49
乙水镇 | 97
丙田镇 | 5
丁石镇 | 24
戊林镇 | 64
己桥镇 | 19
合计 | 258
二、磨坊 | ~
街镇 | 家数
甲山镇 | 232
乙水镇 | 163
丙田镇 | 10
丁石镇 | 96
戊林镇 | 52
己桥镇 | 40`);
    expect(Object.keys(values(below))).toHaveLength(12);
    expect(values(below)["ash mill 2031-07"]).toBe(40);
    expect(told(below)).toEqual([]);
  });

  it("takes the indicator from the sheet when no heading names one", () => {
    const rows = "街镇 | 本月末数\n甲山镇 | 49\n乙水镇 | 97\n丙田镇 | 5\n丁石镇 | 24\n戊林镇 | 64\n己桥镇 | 19";
    expect(values(check(gridOf(rows, "果园")))).toEqual(july);
    expect(told(check(gridOf(rows, "汇总")))).toEqual(["indicatorUnclear 汇总 B1"]);
  });

  it("may be long, with month and indicator in columns", () => {
    const read = check(`
月份 | 单位名称 | 指标 | 数值
2031-07 | 甲山镇 | 果园 | 49
2031-07 | 甲山镇 | 磨坊 | 232
2031-07 | 乙水镇 | 果园 | 97
2031-07 | 乙水镇 | 水井 | 3`);
    expect(values(read)).toEqual({
      "oak orchard 2031-07": 49,
      "oak mill 2031-07": 232,
      "elm orchard 2031-07": 97,
    });
    expect(told(read)).toEqual(["missingUnits 表 D1", "missingUnits 表 D1"]);
  });

  it("may have months as columns, each with its own numbers", () => {
    const read = check(`
2031年果园 | ~ | ~
街镇 | 5月 | 7月
甲山镇 | 44 | 49
乙水镇 | 98 | 97
丙田镇 | 4 | 5
丁石镇 | 26 | 24
戊林镇 | 63 | 64
己桥镇 | 17 | 19`);
    expect(values(read)).toEqual(july);
    expect(read.months.map(monthText)).toEqual(["2031-05", "2031-07"]);
    expect(read.same).toBe(6);
  });
});

describe("the month of a column", () => {
  const months = (drawing: string | Grid | readonly Grid[], changes: Partial<CheckDesk> = {}, file?: string) =>
    check(drawing, changes, file).columns.map(({ month: of }) => of && monthText(of));

  it("is that of its heading, blank or not", () => {
    const drawing = "2031年果园 | ~ | ~ | ~\n街镇 | 6月 | 7月 | 8月\n甲山镇 | 48 | 49 |\n乙水镇 | 96 | 97 |";
    expect(months(drawing)).toEqual([undefined, "2031-06", "2031-07", "2031-08"]);
  });

  it("is that of title, sheet or file, as far as the clerk goes along with it", () => {
    expect(months(gridOf(plainSheet, "7月"))).toEqual([undefined, "2031-07"]);
    expect(months(plainSheet, {}, "2031年7月.xlsx")).toEqual([undefined, "2031-07"]);
    expect(months(gridOf(plainSheet, "6月"))).toEqual([undefined, "2031-07"]);
  });

  it("is none where nothing names one, and where the rows name several", () => {
    expect(months(plainSheet)).toEqual([undefined, undefined]);
    const long = "月份 | 街镇 | 果园\n2031-06 | 甲山镇 | 48\n2031-07 | 甲山镇 | 49";
    expect(months(long)).toEqual([undefined, undefined, undefined]);
    expect(months(long.replace("06", "07").replace("甲山镇 | 49", "乙水镇 | 97"))).toContain("2031-07");
  });
});

describe("a sum", () => {
  it("under a month that is still empty is not held against the month that is not", () => {
    const year = "2031年果园 | ~ | ~\n街镇 | 7月 | 8月\n甲山镇 | 49 |\n乙水镇 | 97 |\n合计 | 146 | 0";
    expect(check(year).sums.map(({ stated, computed }) => [stated, computed])).toEqual([
      [146, 146],
      [0, undefined],
    ]);
    expect(told(check(year))).toEqual(["missingUnits 表 B2"]);
  });
});

describe("an error", () => {
  it("is told for every cell at once, with nothing taken", () => {
    const read = check(`
街镇 | 果园 | 磨坊
甲山镇 | -3 | 2.5
乙水镇 | 约90 | @2031-01-02
丙田镇 | =B2+1 | #N/A
丁石镇 | 1-2 | 3000000000
午马镇 | 7 | 8
戊林镇 | 64 | 52
戊林 | 64 | 52`);
    expect(told(read)).toEqual([
      "negative 表 B2",
      "fractional 表 C2",
      "notNumber 表 B3",
      "dateMangled 表 C3",
      "formulaUncached 表 B4",
      "errorValue 表 C4",
      "dateMangled 表 B5",
      "tooLarge 表 C5",
      "unknownUnit 表 A6",
      "unitTwice 表 A8",
    ]);
    expect(read.changes).toEqual([]);
  });

  it("suggests the nearest name and never takes it", () => {
    const [finding] = check("街镇 | 果园\n甲山镇 | 49\n甲衫镇 | 7\n乙水镇 | 97").findings;
    expect(finding).toMatchObject({ kind: "unknownUnit", found: "甲衫镇", remedy: expect.stringContaining("甲山镇") });
  });

  it("is a month that is not over, or none at all", () => {
    expect(told(check(plainSheet, { month: undefined }))).toEqual(["monthMissing"]);
    expect(told(check(plainSheet, { month: month("2031-08") }))).toContain("monthAhead");
    expect(told(check(plainSheet, { month: month("2035-01"), today: "2036-01-01" }))).toContain("monthOutside");
  });

  it("is a day of reporting before the month is over, its last day included", () => {
    const on = (reportedOn: string, changes: Partial<CheckDesk> = {}) =>
      check(plainSheet, { reportedOn, ...changes }).findings;
    expect(on("2031-07-20")).toMatchObject([
      {
        ...{ kind: "reportedEarly", found: "2031-07-20", sheet: "", cell: "" },
        ...{ problem: "报送日期 2031-07-20 早于2031年7月末", remedy: "改为月份结束以后的日期" },
      },
    ]);
    expect(on("2031-07-31").map(({ kind }) => kind)).toEqual(["reportedEarly"]);
    expect(on("2030-12-31").map(({ kind }) => kind)).toEqual(["reportedEarly"]);
    expect(on("2031-08-01")).toEqual([]);
    expect(on("2031-08-01", { month: month("2031-08") }).map(({ kind }) => kind)).toEqual(["monthAhead"]);
    const both = on("2031-07-20", { newest: "2031-07-28" });
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it("is a day of reporting before the last of several months is over", () => {
    const two = "2031年果园 | ~ | ~\n街镇 | 5月 | 6月\n甲山镇 | 44 | 48\n乙水镇 | 98 | 96\n丙田镇 | 4 | 2";
    expect(told(check(two, { reportedOn: "2031-06-02" }))).toEqual(["reportedEarly"]);
    expect(told(check(two, { reportedOn: "2031-07-02" }))).not.toContain("reportedEarly");
  });

  it("is two tables that differ, not two that agree", () => {
    const one = gridOf(plainSheet, "一");
    expect(told(check([one, gridOf(plainSheet, "二")]))).toEqual([]);
    expect(told(check([one, gridOf(plainSheet.replace("97", "79"), "二")]))).toEqual(["twoValues 二 B3"]);
  });

  it("is a file without units, or without anything to count", () => {
    expect(told(check("一 | 二\n3 | 4"))).toEqual(["noTable"]);
    expect(told(check("街镇 | 备注\n甲山镇 | 好\n乙水镇 | 好"))).toEqual(["noCounts 表 A1"]);
  });
});
