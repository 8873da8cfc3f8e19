import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { firstMonthOf, planOf } from "../../src/domain/plan";
import { type Measure, measures } from "../../src/domain/policy";
import { scoreboard } from "../../src/domain/scoreboard";
import type { Settings } from "../../src/domain/settings";
import { scoreboardSheet } from "../../src/export/scoreboardSheet";
import { rateLabel } from "../../src/views/shared/format";
import {
  boardOf,
  mill,
  month,
  reportsOf,
  settingsOf,
  smallBoard,
  smallPlan,
  smallReports,
  targetRows,
} from "../fixtures/smallBoard";
import { parsedCsv } from "./parsedCsv";
import { shippedBoard } from "./shippedBoard";

const sheetOf = (settings: Settings, board: Board = smallBoard, extras: readonly string[] = []) =>
  scoreboardSheet(board, scoreboard(board, settings), extras);

/** The lines of the table as they would be written, without the head. */
const linesOf = (settings: Settings, board: Board = smallBoard): readonly string[] => {
  const sheet = sheetOf(settings, board);
  return parsedCsv(sheet)
    .slice(1, sheet.rows.length + 1)
    .map((cells) => cells.join(" "));
};

describe("the annex of one indicator", () => {
  it("has the columns of the annex, and one for growth when it is measured by it", () => {
    const head = (measure: Measure) => sheetOf(settingsOf({ measure })).head.join(" ");
    const counts = "序号 街镇 上年末数 2031年目标 序时应达 本月末数 较上月 较上年末净增";
    expect(head("annual")).toBe(`${counts} annual pace 差额 位次 位次变化 五色`);
    expect(head("pace")).toBe(head("annual"));
    expect(head("net")).toBe(`${counts} annual pace net 差额 位次 位次变化 五色`);
  });

  it("is titled by what it is about", () => {
    expect(sheetOf(settingsOf({ target: 2032 }))).toMatchObject({
      name: "果园",
      title: "small · 果园 · annual · 2031年6月 · 2032年目标",
      stamp: "made up · 数据版本 7",
    });
  });

  it("tells zero, 未报 and 无任务 apart, and has both readings of a sum where they differ", () => {
    expect(linesOf(settingsOf())).toEqual([
      "1 甲山镇 41 53 41 48 4 7 90.6% 117.1% -5 1 ↑2 黄 yellow class",
      "2 乙水镇 82 106 82 96 -2 14 90.6% 117.1% -10 1 平 黄 yellow class",
      "3 丙田镇 3 5 3 2 -2 -1 40.0% 66.7% -3 4 平 红 red class",
      " 北片（附件合计） 126 165 126 146 0 20 88.5% 115.9% -19 — — 橙 orange class",
      " 北片（分项加总） 126 164 126 146 0 20 89.0% 115.9% -18 — — 橙 orange class",
      "4 丁石镇 23 29 23 22 -4 -1 75.9% 95.7% -7 3 ↓1 红 red class",
      "5 戊林镇 61 73 61 未报 — — 未报 未报 — — — 未报",
      "6 己桥镇 — 无任务 无任务 18 1 — 无任务 无任务 — — — 无任务",
      " 南片（未含1个未报单位） 84 102 84 22 — — — — — — — —",
      " 全区（附件合计，未含1个未报单位） 210 267 210 168 — — — — — — — —",
      " 全区（分项加总，未含1个未报单位） 210 266 210 168 — — — — — — — —",
    ]);
  });

  it("has the municipal target as a line of reference, and the basis chosen first", () => {
    expect(linesOf(settingsOf({ indicator: mill, options: { basis: "computed" } })).slice(-3)).toEqual([
      " 全区（分项加总） 529 639 584 586 16 57 91.7% 100.3% -53 — — 黄 yellow class",
      " 全区（附件合计） 529 640 584 586 16 57 91.6% 100.3% -54 — — 黄 yellow class",
      " 市级下达目标 — 588 — — — — — — — — — —",
    ]);
  });

  it("says at the starting line that nothing compares yet", () => {
    const sheet = sheetOf(settingsOf({ month: firstMonthOf(smallBoard.plan) }));
    expect(sheet.head.slice(2, 8)).toEqual([
      "2030年末数",
      "2031年目标",
      "序时应达",
      "本月末数",
      "较上月",
      "较2030年末净增",
    ]);
    expect(linesOf(settingsOf({ month: firstMonthOf(smallBoard.plan) }))[0]).toBe(
      "1 甲山镇 41 53 41 41 — — 77.4% 100.0% -12 3 — 红 red class",
    );
  });

  it("says of a month without any report that nobody reported", () => {
    const july = settingsOf({ month: month("2031-07") });
    expect(linesOf(july)[0]).toBe("1 甲山镇 41 53 41 未报 — — 未报 未报 — — — 未报");
    expect(linesOf(july).slice(-1)).toEqual([
      " 全区（分项加总，未含5个未报单位） 210 266 210 未报 — — 未报 未报 — — — —",
    ]);
    expect(sheetOf(july).notes[0]).toBe("2031年7月尚无月报，0/5 已报");
  });

  it("gives a unit that stands apart its rate, but no place", () => {
    const line = linesOf(settingsOf({ indicator: mill, options: { small: "apart" } }))[2];
    expect(line).toBe("3 丙田镇 6 8 7 9 2 3 112.5% 128.6% 1 不排位次 — 蓝 blue class");
  });

  it("compares January with the December before, and no growth that was not asked", () => {
    const board = boardOf([
      ...smallReports,
      ...reportsOf("2031-12", "orchard", { oak: 68, elm: 111 }),
      ...reportsOf("2032-01", "orchard", { oak: 70, elm: 110 }),
    ]);
    const lines = linesOf(settingsOf({ month: month("2032-01"), measure: "net" }), board);
    expect(lines[0]).toBe("1 甲山镇 68 67 53 70 2 2 104.5% 132.1% —（净增任务0） 3 — — —（净增任务0）");
    expect(lines[2]).toBe("3 丙田镇 未报 7 5 未报 — — 未报 未报 未报 — — — 未报");
  });
});

describe("a sum", () => {
  it("is not compared with one that missed a unit", () => {
    const july = { oak: 49, elm: 99, pea: 5, fir: 25, yew: 65, ash: 19 };
    const board = boardOf([...smallReports, ...reportsOf("2031-07", "orchard", july)]);
    const lines = linesOf(settingsOf({ month: month("2031-07") }), board);
    expect(lines[3]).toBe(" 北片（附件合计） 126 165 126 153 7 27 92.7% 121.4% -12 — — 黄 yellow class");
    expect(lines[8]).toBe(" 南片 84 102 84 90 — 6 88.2% 107.1% -12 — — 橙 orange class");
  });

  it("of the only group is not told beside the district's", () => {
    const { units, groups, indicators } = smallPlan;
    const [north] = groups;
    const one = planOf(
      units.map((unit) => ({ ...unit, group: "north" })),
      north ? [north] : [],
      indicators,
      targetRows.filter(({ scope }) => scope !== "south"),
    );
    const sums = linesOf(settingsOf(), boardOf(smallReports, one)).filter((line) => line.startsWith(" "));
    expect(sums.map((line) => line.split(" ")[1])).toEqual([
      "全区（附件合计，未含1个未报单位）",
      "全区（分项加总，未含1个未报单位）",
    ]);
  });
});

describe("the table of all indicators together", () => {
  it("has the rate of each, the combined one, place and class", () => {
    const sheet = sheetOf(settingsOf({ indicator: "combined", options: { combine: "weakest", scheme: "zhejiang" } }));
    expect(sheet.head).toEqual(["序号", "街镇", "果annual", "磨annual", "综合annual", "位次", "位次变化", "五色"]);
    expect(linesOf(settingsOf({ indicator: "combined", options: { combine: "weakest" } }))).toEqual([
      "1 甲山镇 90.6% 92.0% 90.6% 1 ↑2 黄 yellow class",
      "2 乙水镇 90.6% 93.1% 90.6% 1 平 黄 yellow class",
      "3 丙田镇 40.0% 112.5% 40.0% 5 平 红 red class",
      " 北片（附件合计） 88.5% 92.6% 88.5% — — 橙 orange class",
      " 北片（分项加总） 89.0% 92.8% 89.0% — — 橙 orange class",
      "4 丁石镇 75.9% 94.1% 75.9% 4 ↓2 红 red class",
      "5 戊林镇 未报 86.4% 未报 — — 未报",
      "6 己桥镇 无任务 83.0% 83.0% 3 ↑1 红 red class",
      " 南片（未含1个未报单位） 未报 89.4% — — — —",
      " 全区（附件合计，未含1个未报单位） 未报 91.6% — — — —",
      " 全区（分项加总，未含1个未报单位） 未报 91.7% — — — —",
    ]);
  });
});

describe("the notes below", () => {
  it("say as of when, how measured, from where, which version and how confidential", async () => {
    const demo = await shippedBoard("demo");
    const { policy, version } = demo;
    const settings = { ...settingsOf({ month: demo.ledger.latest }), options: policy.options };
    const notes = sheetOf(settings, demo, ["草稿，尚未发布"]).notes.join("\n");
    expect(notes).toMatch(
      /^数据截至 \d+年\d+月\d+日，12\/12 已报\n口径：年度完成率＝.*；序时完成率＝.*；位次和五色按年度完成率\n/,
    );
    expect(notes).toContain(
      "五色：蓝 已完成 ≥100%；绿 临近完成 95–100%；黄 推进中 90–95%；橙 偏慢 85–90%；红 差距较大 <85%",
    );
    expect(notes).toContain(`；${policy.thresholdNote}\n`);
    expect(notes).toContain(`来源：${demo.sources.map(({ title }) => title).join("；")}`);
    expect(notes).toMatch(new RegExp(`\n数据版本 ${version}，\\d+年\\d+月\\d+日 \\d\\d:\\d\\d（北京时间）发布\n`));
    expect(notes).toContain(`\n${policy.confidentiality} · ${policy.sample} · 草稿，尚未发布`);
  });

  it("name each option that is not the data's own, and what a sum does not agree with", () => {
    const notes = sheetOf(
      settingsOf({ indicator: "combined", options: { combine: "weakest", scheme: "zhejiang", tolerance: "on" } }),
    ).notes;
    expect(notes).toEqual([
      "数据截至 2031年6月30日，5/6 已报",
      "口径：annual；位次和五色按annual",
      "果园（家）：made up",
      "磨坊（家）：made up",
      "综合：取较弱的一项，单项最高按120%计",
      "五色含义：浙江口径",
      "一家容差：开",
      "综合方法：短板",
      "五色：绿 blue class ≥100%；蓝 green class 95–100%；黄 yellow class 90–95%；橙 orange class 85–90%；红 red class <85%；ours",
      "小基数（目标不足10）：丙田镇",
      "分项不符：北片果附件印发165，分项加总164，磨附件印发433，分项加总432；全区果附件印发267，分项加总266，磨附件印发640，分项加总639",
      "数据版本 7，2031年7月4日 17:00（北京时间）发布",
      "made up",
    ]);
  });

  it("say from when growth counts if it is not last December", () => {
    const later = settingsOf({ month: month("2032-02"), target: 2031, measure: "net" });
    expect(sheetOf(later).notes[1]).toBe("口径：net；annual；pace；净增自2030年末起算；位次和五色按net");
  });
});

describe("every month of the shipped packages", () => {
  test.each(["data", "demo"] as const)("%s reads as its screens do", async (folder) => {
    const board = await shippedBoard(folder);
    const { plan, policy, ledger } = board;
    for (let at = firstMonthOf(plan); at <= ledger.latest; at++)
      for (const [i] of plan.indicators.entries())
        for (const measure of measures) {
          const settings: Settings = { indicator: i, measure, month: at, target: undefined, options: policy.options };
          const shown = scoreboard(board, settings);
          const sheet = scoreboardSheet(board, shown, []);
          const column = sheet.head.indexOf(shown.measure.name);
          const written = parsedCsv(sheet).slice(1, sheet.rows.length + 1);
          const entries = written.filter(([serial]) => serial !== "");
          expect(entries.map((cells) => [cells[1], cells[column]])).toEqual(
            shown.rows.map((row) => [row.unit.name, rateLabel(row).replace("−", "-")]),
          );
          expect(written.flat().filter((text) => /NaN|undefined|Infinity/.test(text))).toEqual([]);
          expect(sheet.rows.every(({ cells }) => cells.length === sheet.head.length)).toBe(true);
        }
  });
});
