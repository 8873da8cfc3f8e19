import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "../../src/cli/package";
import { newestReports } from "../../src/domain/goals";
import { boardIn, contentOf, corpusOnDisk, runReport } from "./corpusOnDisk";

let folder: string;

beforeEach(async () => {
  folder = await corpusOnDisk();
});

afterEach(() => rm(folder, { recursive: true }));

const real = { write: writeWhole };

describe("goals at the terminal", () => {
  it("are told one by one and published with the numbers of the same file", async () => {
    const { isDone, said } = await runReport("131-goals-on-a-second-sheet.xlsx", { folder }, real);
    expect(isDone).toBe(true);
    expect(said).toContain("  采用 全区目标 H3 “本期值”");
    expect(said).toContain("新的或不同的数 24 个、全区目标 5 项，与台账相同 0 个");
    const from = said.indexOf("  全区目标：5 项");
    expect(said.slice(from + 1, from + 6)).toEqual([
      "    G07 专精特新“小巨人”企业数（2026年10月）：未报→12家（全区目标!H6）",
      "    G11 规上工业战略性新兴产业增加值占规上工业增加值比重（2026年10月）：未报→38.2%（全区目标!H10）",
      "    G13 每年上市企业数（2025年）：未报→1~2家/年（全区目标!H12）",
      "    G17 全区企业研发经费投入（2025年）：未报→60.5亿元（全区目标!H16）",
      "    G21 大型创新创业孵化社区规模（2026年9月）：未报→50万㎡（全区目标!H20）",
    ]);
    expect(said[said.length - 1]).toMatch(/，24 个数、5 项全区目标，导入编号 /);
    const { imports, goalReports } = await boardIn(folder);
    const [taken] = imports;
    expect(goalReports).toHaveLength(5);
    expect(newestReports(goalReports).get("G17")).toEqual({
      ...{ id: "G17", period: "2025", value: "60.5", reportedOn: "2026-11-05", note: "快报数" },
      origin: { import: taken?.id, cell: "全区目标!H16" },
    });
  });

  it("of a file that was published once are nothing new", async () => {
    await runReport("133-goals-alone.xlsx", { folder }, real);
    const before = await contentOf(folder);
    const again = await runReport("133-goals-alone.xlsx", { folder, isConfirmed: true }, real);
    expect([again.isDone, again.said[again.said.length - 1]]).toEqual([true, "文件与台账相同，没有要写入的内容。"]);
    expect(await contentOf(folder)).toEqual(before);
  });

  it("at fault keep the numbers out too", async () => {
    const before = await contentOf(folder);
    const { isDone, said } = await runReport("134-every-error-of-goals.xlsx", { folder, isConfirmed: true }, real);
    expect([isDone, said[said.length - 1]]).toEqual([false, "有 14 处错误，没有写入。请改正后重新运行。"]);
    expect(await contentOf(folder)).toEqual(before);
  });

  it("that are asked about are published only when that is confirmed, with the reason beside them", async () => {
    const order = { folder, isConfirmed: true, reason: "已电话核实" };
    const file = "135-goals-in-cells-of-percent.xlsx";
    expect((await runReport(file, { folder }, real)).isDone).toBe(false);
    expect((await runReport(file, order, real)).isDone).toBe(true);
    expect(await readFile(join(folder, "goal_reports.csv"), "utf8")).toContain(
      "读到 0.16，单位是 %：已确认（已电话核实）",
    );
  });
});
