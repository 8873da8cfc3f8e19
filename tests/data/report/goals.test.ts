import { describe, expect, it, test } from "vitest";
import { checkBook } from "../../../src/data/report/checkBook";
import { goalHeading } from "../../../src/data/report/goals/goalHeading";
import { goalValueIn } from "../../../src/data/report/goals/goalValueIn";
import { month } from "../../fixtures/smallBoard";
import { goalReport } from "../../fixtures/smallGoals";
import { check, desk, goals, head } from "./goalDesk";
import { bookOf, gridOf } from "./sheetBook";
import { july, plainSheet, told, values } from "./smallDesk";

describe("a sheet of goals", () => {
  it("is read by the goals' ids, each for the month of the file or a period of its own", () => {
    const read = check(`
${head}
Q2 | 果品“精深”加工额 | 38.5 | | 快报
Q3 | 良种覆盖率 | 16% | 2030年 |
Q4 | | 1~2 | 2031 |
Q5 | | 2个 | 2031-05 |
Q6 | | 1.5 万平方米 | 2031年6月 |`);
    expect(told(read)).toEqual([]);
    expect(goals(read)).toEqual({
      "Q2 2031-07": "38.5",
      "Q3 2030": "16",
      "Q4 2031": "1~2",
      "Q5 2031-05": "2",
      "Q6 2031-06": "1.5",
    });
    expect(read.goals[0]).toMatchObject({ cell: "目标!C2", note: "快报", before: "" });
    expect([read.changes, read.months]).toEqual([[], [month("2031-07")]]);
  });

  it("may have titles, other columns, another order, and no ids where the words say it", () => {
    const read = check(`
2031年7月 全区目标 | ~ | ~ | ~
填报单位：某局 | | |
说明 | 完成值（累计） | 牵头单位 | 目标名称
 | 38.5 | 甲局 | 果品精深加工额
再报 | 16 | 乙局 | 良种覆盖率（%）
 | 1 | 丙局 | 每年上市1-2家`);
    expect(told(read)).toEqual([]);
    expect(goals(read)).toEqual({ "Q2 2031-07": "38.5", "Q3 2031-07": "16", "Q4 2031-07": "1" });
    expect(read.detected).toEqual({ month: month("2031-07"), from: "标题" });
    expect(read.columns.map(({ use }) => use)).toEqual(["note", "value", "beside", "goal"]);
  });

  it("changes nothing where it is blank, and withdraws where it says so", () => {
    const held = [goalReport("Q2", "2031-07", "38.5", "2031-08-01"), goalReport("Q3", "2031-07", "16", "2031-08-01")];
    const gone = [
      ...held,
      goalReport("Q6", "2031-07", "2", "2031-08-01"),
      goalReport("Q6", "2031-07", "", "2031-08-02"),
    ];
    const read = check(`${head}\nQ2 | | 未报 | |\nQ3 | | 撤回 | |\nQ5 | | | |\nQ6 | | 撤回 | |`, desk(gone));
    expect(goals(read)).toEqual({ "Q3 2031-07": "" });
    expect([told(read), read.same]).toEqual([["revised 目标 C3"], 1]);
  });

  it("says nothing new where all is reported already, however it is written", () => {
    const read = check(`${head}\nQ2 | | 38.50 亿元 | |`, desk([goalReport("Q2", "2031-07", "38.5", "2031-08-01")]));
    expect([read.goals, read.same, told(read)]).toEqual([[], 1, []]);
  });

  it("leaves the numbers beside it alone, on a sheet of its own or below them", () => {
    const alone = gridOf(`2031年7月 全区目标\n${head}\nQ2 | | 38.5 | |\n`, "目标");
    for (const sheets of [
      [gridOf(plainSheet), alone],
      [alone, gridOf(plainSheet)],
      [gridOf(`${plainSheet}\n | \n${head}\nQ2 | | 38.5 | | 共 49 项`)],
      [gridOf(`${head}\nQ2 | | 38.5 | |\n | \n${plainSheet.trim()}`)],
    ]) {
      const read = check(sheets);
      expect(told(read)).toEqual([]);
      expect(values(read)).toEqual(july);
      expect(goals(read)).toEqual({ "Q2 2031-07": "38.5" });
    }
  });

  it("that has only words of other tables is none: nothing is said about it", () => {
    const other = gridOf("编号 | 指标 | 完成值\n1 | 招商引资额 | 17\n2 | 果园 | 229", "别的表");
    const read = check([gridOf(plainSheet), other]);
    expect([told(read), read.goals, values(read)]).toEqual([[], [], july]);
  });

  it("in a table of units is no sheet of goals", () => {
    const long = gridOf("街镇 | 指标 | 完成值\n甲山镇 | 果园 | 49\n乙水镇 | 果园 | 97\n全区 | 良种覆盖率 | 16");
    const plain = check([long], desk());
    const without = checkBook(bookOf([long]), { ...desk(), board: { ...desk().board, goals: [] } });
    expect(plain).toEqual(without);
  });
});

const errors: readonly (readonly [what: string, rows: string, finding: string, words: string])[] = [
  ["an unknown goal", "Q2 | | 1 | |\nQ9 | 冷链 | 3 | |\nQ3 | | 1 | |", "unknownGoal 目标 C3", "不认识这项目标"],
  ["a value without a goal", "Q2 | | 1 | |\n | | 3 | |\nQ3 | | 1 | |", "unknownGoal 目标 C3", "没有写明"],
  ["an unknown goal behind the last", "Q2 | | 1 | |\nQ9 | | 3 | |", "unknownGoal 目标 C3", "不认识"],
  ["a goal twice", "Q2 | | 1 | |\nQ2 | | 1 | |", "goalTwice 目标 C3", "目标 C2 已有一个数"],
  ["a goal twice, once by its month's name", "Q2 | | 1 | |\nQ2 | | 1 | 7月 |", "goalTwice 目标 C3", "2031年7月"],
  [
    "words that two goals share",
    "Q3 | | 1 | |\n | 建3座2万㎡冷库 | 2 | |",
    "goalUnclear 目标 C3",
    "Q5 冷库个数，也可能是 Q6 冷库规模",
  ],
  [
    "an id and words of different goals",
    "Q2 | 良种覆盖率 | 1 | |",
    "goalUnclear 目标 C2",
    "Q2 果品“精深”加工额，也可能是 Q3",
  ],
  ["a goal that an indicator counts", "Q1 | | 640 | |\nQ2 | | 1 | |", "goalCounted 目标 C2", "由月报的数得出"],
  ["words for a number", "Q2 | | 约40 | |", "notNumber 目标 C2", "不是果品“精深”加工额的数"],
  ["another unit", "Q2 | | 40万元 | |", "notNumber 目标 C2", "单位 亿元"],
  ["percent of what is no part", "Q2 | | 40% | |", "notNumber 目标 C2", "单位 亿元"],
  ["a range of one number", "Q2 | | 38~40 | |", "notNumber 目标 C2", "单位 亿元"],
  ["a day", "Q4 | | @2031-01-02 | |", "dateMangled 目标 C2", "区间写成 1~2"],
  ["a formula without a value", "Q2 | | =SUM(A1:A2) | |", "formulaUncached 目标 C2", "没有保存计算结果"],
  ["a broken formula", "Q2 | | #N/A | |", "errorValue 目标 C2", "公式出错"],
  ["less than nothing", "Q2 | | -3 | |", "negative 目标 C2", "不能为负数"],
  ["too much", "Q2 | | 1000000000000 | |", "tooLarge 目标 C2", "超过系统上限"],
  ["a period that is none", "Q2 | | 3 | 三季度 |", "periodUnclear 目标 D2", "看不出是哪一期"],
  ["a span of months", "Q2 | | 3 | 2031年1-6月 |", "periodUnclear 目标 D2", "看不出是哪一期"],
  ["a month that is not over", "Q2 | | 3 | 2031-08 |", "periodOutside 目标 D2", "还没有结束"],
  ["the year by which it is due", "Q2 | | 3 | 2032 |", "periodOutside 目标 D2", "不是目标的年限"],
  [
    "a note that would have to be cut",
    `Q2 | | 3 | | ${"长".repeat(201)}`,
    "noteTooLong 目标 E2",
    "有 201 个字，超过 200",
  ],
  ["a withdrawal of a goal never reported", "Q6 | | 撤回 | |", "nothingToWithdraw 目标 C2", "这项目标还没有报过数"],
  ["a year before the plan", "Q2 | | 3 | 2029 |", "periodOutside 目标 D2", "计划期为2030年至2032年"],
];

describe("an error on a sheet of goals", () => {
  test.each(errors)("%s", (_, rows, finding, words) => {
    const read = check(`${head}\n${rows}`);
    expect(told(read)).toEqual([finding]);
    expect(`${read.findings[0]?.problem}；${read.findings[0]?.remedy}`).toContain(words);
    expect([read.goals, read.changes]).toEqual([[], []]);
  });

  it("keeps the numbers beside it out too, and all errors are told at once", () => {
    const read = check([
      gridOf(plainSheet.replace("49", "-49")),
      gridOf(`${head}\nQ2 | | 约40 | |\nQ3 | | -1 | |`, "目标"),
    ]);
    expect(told(read)).toEqual(["negative 表 B2", "notNumber 目标 C2", "negative 目标 C3"]);
    expect([read.goals, read.changes]).toEqual([[], []]);
  });

  it("is two columns of values", () => {
    expect(told(check("编号 | 本期值 | 完成数\nQ2 | 1 | 2"))).toEqual(["columnTwice 目标 C1"]);
    expect(told(check("编号 | 本期值 | 完成情况\nQ2 | 1 | 正在推进"))).toEqual([]);
  });
});

const held = [
  goalReport("Q2", "2031-06", "30", "2031-07-01"),
  goalReport("Q2", "2030", "50", "2031-01-09"),
  goalReport("Q3", "2031-07", "16", "2031-08-01"),
];

const questions: readonly (readonly [what: string, row: string, findings: readonly string[]])[] = [
  ["nothing at a plain rise", "Q2 | | 45 | |", []],
  ["about a fall", "Q2 | | 29.9 | |", ["fall 目标 C2"]],
  ["about a jump", "Q2 | | 45.1 | |", ["jump 目标 C2"]],
  ["nothing of a month against a year", "Q2 | | 31 | |", []],
  ["about a year against the year before", "Q2 | | 49 | 2031 |", ["fall 目标 C2"]],
  ["about a correction", "Q3 | | 17 | |", ["revised 目标 C2"]],
  ["about what may be percent", "Q3 | | 0.16 | 2031-06 |", ["shareRead 目标 C2"]],
  ["nothing about 0.16 of something else", "Q5 | | 0.16 | |", []],
];

describe("a sheet of goals asks", () => {
  test.each(questions)("%s", (_, row, findings) => {
    const read = check(`${head}\n${row}`, desk(held));
    expect(told(read)).toEqual(findings);
    expect(read.goals.map(({ asked }) => asked)).toEqual([read.findings.map(({ id }) => id)]);
  });

  it("which month it is about when neither file nor clerk says, and takes the one confirmed", () => {
    const sheet = `${head}\nQ2 | | 38.5 | |`;
    expect(told(check(sheet, desk([], { month: undefined })))).toEqual(["monthMissing"]);
    expect(goals(check(`${head}\nQ2 | | 38.5 | 2031 |`, desk([], { month: undefined })))).toEqual({
      "Q2 2031": "38.5",
    });
    expect(goals(check(sheet, desk([], { month: undefined }), "2031年7月目标.xlsx"))).toEqual({ "Q2 2031-07": "38.5" });
  });

  it("whether the sheet is an old one, when its title says another month", () => {
    const old = gridOf(`2031年6月 全区目标\n${head}\nQ2 | | 38.5 | |`, "目标");
    expect(told(check([gridOf(plainSheet), old]))).toEqual(["monthConflict 目标"]);
    expect(goals(check([gridOf(plainSheet), old]))).toEqual({ "Q2 2031-07": "38.5" });
    expect(told(check([old]))).toEqual(["monthConflict"]);
  });

  it("for another month while the one confirmed is not over, or for another day", () => {
    const sheet = `${head}\nQ2 | | 38.5 | |`;
    expect(told(check(sheet, desk([], { month: month("2031-08") })))).toEqual(["monthAhead"]);
    expect(told(check(`${head}\nQ2 | | 38.5 | 2031 |`, desk([], { newest: "2031-08-09" })))).toEqual(["reportedEarly"]);
  });
});

describe("a heading", () => {
  test.each([
    ...(["编号", "目标编号", "id"] as const).map((text) => [text, "id"] as const),
    ...(["目标", "指标名称", "目标任务", "事项"] as const).map((text) => [text, "words"] as const),
    ...(["本期值", "完成值", "本月末数", "实际完成数", "完成情况", "数值(亿元)"] as const).map(
      (text) => [text, "value"] as const,
    ),
    ...(["期间", "统计期", "年月"] as const).map((text) => [text, "period"] as const),
    ...(["年份", "年度", "目标值2027", "完成率", "同比增长"] as const).map((text) => [text, "ignored"] as const),
    ...(["目标值", "上期值", "责任单位", "最近填报"] as const).map((text) => [text, "beside"] as const),
  ])("%s is %s", (text, use) => {
    expect(goalHeading(text)).toBe(use);
  });
});

describe("a cell", () => {
  it("of a sheet holds what the sheet shows, not what is left of reckoning", () => {
    const goal = { value: "40", unit: "亿元" };
    const read = (value: number) => goalValueIn({ kind: "number", value }, goal);
    expect(read(16.400000000000002)).toMatchObject({ value: "16.4" });
    expect(read(0.1 + 0.2)).toMatchObject({ value: "0.3" });
    expect(read(0)).toMatchObject({ value: "0" });
    expect(read(999_999_999_999)).toMatchObject({ value: "999999999999" });
  });
});
