import { describe, expect, it } from "vitest";
import { changeLines, consequenceLines, findingLine, readingLines } from "../../src/cli/reportText";
import type { Board } from "../../src/domain/board";
import { consequencesOf } from "../../src/domain/consequences";
import type { Finding } from "../../src/domain/finding";
import type { Change, ReportCheck } from "../../src/domain/reportCheck";
import { withChanges } from "../../src/domain/withChanges";
import { check, plainSheet } from "../data/report/smallDesk";
import { month, smallBoard } from "../fixtures/smallBoard";

const change = (
  when: string,
  unit: string,
  value: number | undefined,
  before?: number,
  indicator = "orchard",
): Change => ({
  ...{ month: month(when), unit, indicator, value, before, cell: "表!B2", asked: [] },
});

const changesOf = (changes: readonly Change[], board: Board = smallBoard): readonly string[] =>
  changeLines({ ...check(plainSheet), changes }, board);

const effectsOf = (changes: readonly Change[], board: Board = smallBoard): readonly string[] =>
  consequenceLines(consequencesOf(board, withChanges(board, changes), changes), board);

describe("a finding in one line", () => {
  const fall: Finding = {
    ...{
      kind: "fall",
      id: "f",
      sheet: "十月",
      cell: "B7",
      found: "38",
      problem: "比上月减少 1",
      remedy: "属实的请确认",
    },
  };

  it("says where it is, what was read, what is wrong and what to do", () => {
    expect(findingLine(fall, "月报.xlsx")).toBe("  确认 十月 B7 “38”：比上月减少 1。属实的请确认。");
    expect(findingLine({ ...fall, kind: "negative" }, "月报.xlsx")).toMatch(/^ {2}错误 十月 B7/);
  });

  it("names the file where there is no sheet, and nothing where there is nothing", () => {
    expect(findingLine({ ...fall, sheet: "" }, "月报.csv")).toMatch(/^ {2}确认 月报\.csv B7 “38”：/);
    expect(findingLine({ ...fall, sheet: "", cell: "", found: "" }, "月报.csv")).toMatch(/^ {2}确认 月报\.csv：/);
  });
});

describe("what was read", () => {
  it("is told column by column, those passed over too", () => {
    expect(readingLines(check("2031年7月 | |\n街镇 | 果园 | 电话\n甲山镇 | 49 | 67671111"))).toEqual([
      "月报.xlsx  sha256 555555555555",
      "月份：2031年7月（标题写的是2031年7月）",
      "  采用 表 B2 “果园”",
      "  不采用 表 C2 “电话”",
      "新的或不同的数 1 个，与台账相同 0 个",
    ]);
  });

  it("has no count of changes while there are errors", () => {
    const broken: ReportCheck = check("街镇 | 果园\n甲山镇 | -49", { month: undefined });
    expect(readingLines(broken)).toEqual(["月报.xlsx  sha256 555555555555", "月份：未定", "  采用 表 B1 “果园”"]);
    expect(readingLines({ ...broken, sha256: "" })[0]).toBe("月报.xlsx");
  });
});

describe("changes", () => {
  it("to months that were reported are told one by one, a new month by its number", () => {
    const changes = [
      change("2031-06", "oak", 47, 48),
      change("2031-06", "yew", 64),
      change("2031-05", "fir", undefined, 92, "mill"),
      change("2031-07", "oak", 50),
      change("2031-07", "elm", 99),
    ];
    expect(changesOf(changes)).toEqual([
      "  2031年6月：2 个数",
      "    甲山镇 果园：48→47（表!B2）",
      "    戊林镇 果园：未报→64（表!B2）",
      "  2031年5月：1 个数",
      "    丁石镇 磨坊：92→撤回（表!B2）",
      "  2031年7月：2 个数，此前没有报过",
    ]);
  });

  it("of which there are very many are cut", () => {
    const many = Array.from({ length: 67 }, (_, i) => change("2031-06", "oak", i, 48));
    expect(changesOf(many)).toHaveLength(62);
    expect(changesOf(many)[61]).toBe("    另有 7 个数");
  });
});

describe("consequences", () => {
  it("of a correction are told against the same month, the whole district first", () => {
    expect(effectsOf([change("2031-06", "oak", 53, 48)])).toEqual([
      "2031年6月更正前→更正后：",
      "  果园（annual）：全区 168（未含1个未报单位）→173（未含1个未报单位）",
      "    甲山镇 48→53，位次 1，黄→蓝",
      "    乙水镇 96，位次 1→2，黄",
      "  综合（annual）：全区 未含1个未报单位",
      "    甲山镇 位次 2→1，黄→绿",
      "    乙水镇 位次 1→2，黄",
    ]);
  });

  it("of a new month are told against the last one known", () => {
    const [title, district, first, , , , yew] = effectsOf([
      ...["oak", "elm", "pea", "fir", "yew", "ash"].map((unit, i) =>
        change("2031-07", unit, [50, 99, 4, 25, 64, 20][i]),
      ),
    ]);
    expect([title, district, first, yew]).toEqual([
      "2031年6月→2031年7月：",
      "  果园（annual）：全区 168（未含1个未报单位）→242（90.6%）",
      "    甲山镇 48→50，位次 1，黄",
      "    戊林镇 未报→64，位次 —→3，灰→橙",
    ]);
  });
});
