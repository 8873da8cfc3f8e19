import { describe, expect, it, test } from "vitest";
import type { Fault } from "../../src/domain/fault";
import { faultsAfter, smallTexts } from "./smallPackage";

type Expected = readonly [
  row: number | undefined,
  column: string | undefined,
  found: string | undefined,
  problem: string,
];

const brief = (faults: readonly Fault[]): unknown[] =>
  faults.map(({ file, row, column, found, problem }) => [file, row, column, found, problem]);

/** All rows of the targets. */
const targets = smallTexts.get("targets.csv")?.replace(/^.*\n/, "") ?? "";

/** The file, what is written instead of what, and the faults that come of it. */
const changes: readonly [file: string, from: string, to: string, ...expected: Expected[]][] = [
  ["units.csv", "Ashes\n", "Ashes\nelm,Elm Two,E2,town,4,west,\n", [5, "code", "elm", "与第 2 行重复"]],
  ["units.csv", "oak,Oak Town,Oak,town,1", "oak,Oak Town,Oak,town,2", [3, "serial", "2", "与第 2 行重复"]],
  ["units.csv", "town,1,west", "town,0,west", [3, "serial", "0", "数值不能小于 1"]],
  ["units.csv", "Oak Town", "ｅｌｍ　ｔｏｗｎ", [3, "name", "ｅｌｍ　ｔｏｗｎ", "这个名称或别名与第 2 行的单位相同"]],
  ["units.csv", "Ashes", "Ashes|The elms", [4, "aliases", "The elms", "这个名称或别名与第 2 行的单位相同"]],
  ["units.csv", "Oak Town,Oak", "Oak Town,ELM", [3, "short_name", "ELM", "这个名称或别名与第 2 行的单位相同"]],
  ["groups.csv", "west,Western,1", "west,Western,1\nsouth,Southern,3", [3, "group", "south", "这个分组里没有单位"]],
  ["indicators.csv", "piece,3,linear", "piece,1.5,linear", [2, "weight", "1.5", "数量不能带小数"]],
  ["indicators.csv", "linear", "slow", [2, "pace", "slow", "进度曲线中有不能识别的份额"]],
  [
    "indicators.csv",
    "0 1/3 2/3 1",
    "1/3 2/3 1",
    [3, "pace", "0 0 0 0 0 0 0 0 1/3 2/3 1", "进度曲线有 11 个份额，应为 12 个"],
  ],
  [
    "indicators.csv",
    "0 1/3 2/3 1",
    "0 2/3 1/3 1",
    [3, "pace", "0 0 0 0 0 0 0 0 0 2/3 1/3 1", "进度曲线的累计份额不能下降"],
  ],
  [
    "indicators.csv",
    "0 1/3 2/3 1",
    "0 1/3 1/2 2/3",
    [3, "pace", "0 0 0 0 0 0 0 0 0 1/3 1/2 2/3", "进度曲线的最后一个份额必须是 1"],
  ],
  [
    "targets.csv",
    "mill,oak,2032,27",
    "mill,yew,2032,27",
    [3, "scope", "yew", "没有这个单位或分组"],
    [4, "year", "2033", "年份不连续，缺少 2032 年"],
  ],
  [
    "targets.csv",
    "mill,west,2032,83,printed_sum",
    "mill,west,2032,83,assigned",
    [8, "kind", "assigned", "取值类别与范围不符"],
  ],
  [
    "targets.csv",
    "mill,west,2032,83,printed_sum",
    "mill,west,2032,83,printed",
    [8, "kind", "printed", "不是允许的取值"],
  ],
  [
    "targets.csv",
    "2032,79,municipal",
    "2032,84,printed_sum",
    [10, "indicator,scope,year,kind", "mill,all,2032,printed_sum", "与第 9 行重复"],
  ],
  ["targets.csv", "mill,elm,2032,55,assigned\n", "", [6, "year", "2033", "年份不连续，缺少 2032 年"]],
  [
    "targets.csv",
    "ash,2031,5,baseline",
    "ash,2030,5,baseline",
    [11, "year", "2030", "基期不是同一年"],
    [12, "year", "2032", "年份不连续，缺少 2031 年"],
  ],
  [
    "targets.csv",
    "mill,oak,2031,21,baseline",
    "mill,oak,2031,21,assigned",
    [2, "kind", "assigned", "基期当年不能有目标"],
  ],
  ["targets.csv", "mill,all,2032,79", "mill,all,2030,79", [10, "year", "2030", "年份早于基期 2031 年"]],
  ["targets.csv", "mill,oak,2032,27", "mill,oak,2032,-27", [3, "value", "-27", "数量不能为负数"]],
  ["targets.csv", "mill,oak,2032,27", "mill,oak,32,27", [3, "year", "32", "不是年份"]],
  ["bodies.csv", "Harbour,", "Market,ash", [3, "body,unit", "Market,ash", "与第 2 行重复"]],
  ["goal_reports.csv", "A,2032", "C,2032", [2, "id", "C", "goals.csv 中没有这个编号"]],
  ["goal_reports.csv", "A,2032,13", "A,2032年,13", [2, "period", "2032年", "不是期间"]],
  [
    "goal_reports.csv",
    "A,2032,13,2033-01-08,\n",
    "A,2032,13,2033-01-08,\nA,2032,13,2033-01-08,\n",
    [3, undefined, "A,2032,13,2033-01-08,", "与第 2 行完全相同"],
  ],
];

describe("the plan's tables", () => {
  test.each(changes)("%s with %s as %s", async (file, from, to, ...expected) => {
    const faults = await faultsAfter([file, from, to]);
    expect(brief(faults)).toEqual(expected.map((fault) => [file, ...fault]));
  });

  it("need a unit and an indicator", async () => {
    const lines =
      "elm,Elm Town,Elm,town,2,west,Elmen|The Elms\noak,Oak Town,Oak,town,1,west,\nash,Ash Street,Ash,street,3,east,Ashes\n";
    expect(brief(await faultsAfter(["units.csv", lines, ""]))).toContainEqual([
      ...["units.csv", undefined, undefined, undefined, "参评单位一行也没有"],
    ]);
  });

  it("keep the ids that mean something else", async () => {
    expect(brief(await faultsAfter(["groups.csv", "east,", "all,"], ["units.csv", "3,east", "3,all"]))).toContainEqual([
      "groups.csv",
      3,
      "group",
      "all",
      "这个编号已有别的含义",
    ]);
    const combined = await faultsAfter(["indicators.csv", "forge,", "combined,"]);
    expect(brief(combined)).toContainEqual(["indicators.csv", 3, "indicator", "combined", "这个编号已有别的含义"]);
  });

  it("need a baseline and a target", async () => {
    const noTarget = await faultsAfter(["targets.csv", targets, "mill,oak,2031,21,baseline\n"]);
    expect(brief(noTarget)).toContainEqual(["targets.csv", undefined, undefined, undefined, "没有任何目标"]);
    const noBase = await faultsAfter(["targets.csv", targets, "mill,oak,2032,27,assigned\n"]);
    expect(brief(noBase)).toContainEqual(["targets.csv", undefined, undefined, undefined, "没有基期实际数"]);
  });

  it("have no year that nobody has a target for", async () => {
    const faults = await faultsAfter(["targets.csv", "forge,ash,2033,12", "mill,ash,2036,12"]);
    expect(brief(faults)).toEqual([["targets.csv", 13, "year", "2036", "年份不连续，缺少 2034–2035 年"]]);
  });

  it("take names of ten thousand characters and of prototypes", async () => {
    expect(await faultsAfter(["units.csv", "Oak Town", "橡".repeat(10_000)])).toEqual([]);
    expect(await faultsAfter(["units.csv", "Oak Town,Oak", "__proto__,constructor"])).toEqual([]);
  });
});
