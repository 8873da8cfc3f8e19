import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { ledgerSheet } from "../../src/export/ledgerSheet";
import { textCell } from "../../src/export/tableSheet";
import { boardOf, report } from "../fixtures/smallBoard";
import { parsedCsv } from "./parsedCsv";
import { shippedBoard } from "./shippedBoard";

const sha256 = "0123456789abcdef".repeat(4);

const board: Board = {
  ...boardOf([
    { ...report("2031-05", "oak", "orchard", 44, "2031-06-09"), origin: { import: "i1", cell: "五月!C5" } },
    { ...report("2031-05", "elm", "mill", 158, "2031-06-04"), note: "核实过，\n来电确认" },
    { ...report("2031-05", "oak", "orchard", undefined, "2031-06-11"), origin: { import: "i2", cell: "" } },
    report("2031-05", "pea", "orchard", 0, "2031-06-09"),
  ]),
  imports: [
    { id: "i1", file: "五月.xlsx", sha256, importedAt: "2031-06-09T01:02:03Z", undoes: "", note: "" },
    { id: "i2", file: "", sha256: "", importedAt: "2031-06-11T02:03:04Z", undoes: "i1", note: "填错了" },
  ],
};

describe("the ledger as a table", () => {
  it("has every line with where it came from, in the order in which they came to hold", () => {
    const sheet = ledgerSheet(board, []);
    expect(parsedCsv(sheet).slice(0, sheet.rows.length + 1)).toEqual([
      ["月份", "街镇", "代码", "指标", "月末数", "报送日期", "状态", "说明", "导入文件", "单元格", "文件校验值"],
      ["2031年5月", "乙水镇", "elm", "磨坊", "158", "2031-06-04", "已发布", "核实过，\n来电确认", "", "", ""],
      [
        "2031年5月",
        "甲山镇",
        "oak",
        "果园",
        "44",
        "2031-06-09",
        "已发布",
        "",
        "五月.xlsx",
        "五月!C5",
        "sha256:0123456789ab",
      ],
      ["2031年5月", "丙田镇", "pea", "果园", "0", "2031-06-09", "已发布", "", "", "", ""],
      ["2031年5月", "甲山镇", "oak", "果园", "撤回", "2031-06-11", "已发布", "", "撤销导入：五月.xlsx", "", ""],
    ]);
  });

  it("tells the lines of drafts from those published", () => {
    const { head, rows } = ledgerSheet(board, [], new Set(["i2"]));
    const column = head.indexOf("状态");
    expect(rows.map(({ cells }) => cells[column])).toEqual(["已发布", "已发布", "已发布", "草稿"].map(textCell));
  });

  it("says below what its numbers stand on", () => {
    expect(ledgerSheet(board, ["草稿 2 份"]).notes).toEqual([
      "数据截至 2031年5月31日",
      "口径：果园（家）：made up；磨坊（家）：made up",
      "同一月份、街镇和指标有多行时，以报送日期最新的一行为准，日期相同以靠后的一行为准；月末数写“撤回”的，此前的数不再有效",
      "数据版本 7，2031年7月4日 17:00（北京时间）发布",
      "made up · 草稿 2 份",
    ]);
  });

  it("keeps the words of a publication time that is none", () => {
    expect(ledgerSheet({ ...board, created: "soon" }, []).notes[3]).toBe("数据版本 7，soon发布");
  });

  it("holds all of the demo's lines", async () => {
    const demo = await shippedBoard("demo");
    const { rows } = ledgerSheet(demo, []);
    expect(rows).toHaveLength(demo.ledger.reports.length);
    expect(rows.length).toBeGreaterThan(1000);
  });
});
