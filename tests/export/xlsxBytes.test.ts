import fc from "fast-check";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import { approx } from "../../src/domain/fraction";
import { percentText } from "../../src/domain/percent";
import { scoreboard } from "../../src/domain/scoreboard";
import { ledgerSheet } from "../../src/export/ledgerSheet";
import { rateValue } from "../../src/export/rateValue";
import { scoreboardSheet } from "../../src/export/scoreboardSheet";
import { type SheetCell, type TableSheet, textCell, wholeCell } from "../../src/export/tableSheet";
import { xlsxBytes } from "../../src/export/xlsxBytes";
import { month, settingsOf, smallBoard } from "../fixtures/smallBoard";
import { shippedBoard } from "./shippedBoard";

const tableOf = (cells: readonly SheetCell[], name = "made up"): TableSheet => ({
  name,
  title: "a title",
  head: cells.map((_, i) => `column ${i + 1}`),
  rows: [{ kind: "entry", cells }],
  notes: ["a note"],
  stamp: "kept in & out",
  created: "2031-07-04T09:00:00Z",
});

const readAs = (cell: SheetCell): unknown => {
  if (cell.kind === "empty") return null;
  if (cell.kind === "text" || cell.kind === "lack") return cell.text;
  if (cell.kind === "date") return new Date(`${cell.date}T00:00:00Z`);
  return cell.kind === "percent" ? rateValue(cell.rate, cell.decimals) : cell.value;
};

const readRows = async (tables: readonly TableSheet[]) =>
  (await readXlsx(await xlsxBytes(tables))).sheets.map(({ rows }) => rows);

const partsOf = async (table: TableSheet): Promise<ReadonlyMap<string, string>> => {
  const files = unzipSync(await xlsxBytes([table]));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

describe("a workbook", () => {
  it("read back, is the ledger and the scoreboards of the demo", async () => {
    const demo = await shippedBoard("demo");
    const settings = { ...settingsOf({ month: demo.ledger.latest }), options: demo.policy.options };
    const tables = [
      ledgerSheet(demo, []),
      ...([0, 1, "combined"] as const).map((indicator) =>
        scoreboardSheet(demo, scoreboard(demo, { ...settings, indicator }), []),
      ),
    ];
    const sheets = await readRows(tables);
    expect(sheets).toHaveLength(4);
    tables.forEach(({ title, head, rows, notes }, i) => {
      const [top, heading, ...others] = sheets[i] ?? [];
      expect([top?.[0], heading]).toEqual([title, head]);
      expect(others.slice(0, rows.length)).toEqual(rows.map(({ cells }) => cells.map(readAs)));
      expect(others.slice(rows.length + 1).map(([note]) => note)).toEqual(notes);
    });
  });

  it("read back, has the rates of the scoreboard as numbers and what is missing as words", async () => {
    const shown = scoreboard(smallBoard, settingsOf());
    const [rows = []] = await readRows([scoreboardSheet(smallBoard, shown, [])]);
    const rates = rows.filter(([serial]) => typeof serial === "number").map((cells) => cells[8]);
    expect(rates).toEqual([48 / 53, 96 / 106, 2 / 5, 22 / 29, "未报", "无任务"]);
    expect(shown.rows.slice(0, 4).map(({ standing }) => standing.rate && approx(standing.rate))).toEqual(
      rates.slice(0, 4),
    );
  });

  test("keeps any text as it is, and never as a formula or an error", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }).map((found) => found.replace(/[\uFFFE\uFFFF]/g, "")),
      fc.string({ unit: fc.constantFrom(..."=+-@#_x00 \t\n\r甲<&\"'") }),
      fc.constantFrom("=1+1", "#N/A", "#REF!", "_x0041_", "_x005F_x0041_", "  ", "\u0001", "]]>", "😀"),
    );
    const texts = fc.array(
      text.filter((found) => found !== ""),
      { minLength: 1, maxLength: 9 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (found) => {
        const [rows = []] = await readRows([tableOf(found.map(textCell))]);
        expect(rows[2]).toEqual(found);
      }),
    );
  });

  it("cuts what no cell can hold", async () => {
    const [rows = []] = await readRows([tableOf([textCell("甲".repeat(40_000)), textCell("\uFFFF")])]);
    expect(rows[2]).toEqual(["甲".repeat(32_767), "\uFFFD"]);
  });

  it("writes texts as texts: there is no formula and no error in it", async () => {
    const parts = await partsOf(tableOf([textCell("=1+1"), textCell("#N/A"), textCell("@x"), wholeCell(-3)]));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain("<v>-3</v>");
    expect(sheet).not.toMatch(/<f[ >]|t="e"/);
  });
});

describe("what a workbook says of its looks", () => {
  it("prints on A4 across, as wide as the paper, with its head on every page", async () => {
    const parts = await partsOf(tableOf([wholeCell(7)], "It's 5–6"));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>');
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" state="frozen" activePane="bottomLeft"/>');
    expect(sheet).toContain("<oddFooter>&amp;Lkept in &amp;&amp; out&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter>");
    expect(parts.get("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s 5–6'!$1:$2</definedName>`,
    );
  });

  it("is as high as it needs when it is long", async () => {
    const long = {
      ...tableOf([]),
      head: ["n"],
      rows: [...Array(31)].map(() => ({ kind: "entry", cells: [] }) as const),
    };
    expect((await partsOf(long)).get("xl/worksheets/sheet1.xml")).toContain('fitToHeight="0"');
  });

  it("formats numbers as the screen writes them", async () => {
    const rate = { num: 2499, den: 2500 };
    const parts = await partsOf(
      tableOf([
        { kind: "percent", rate, decimals: 1 },
        { kind: "percent", rate, decimals: 2 },
        { kind: "percent", rate, decimals: 0 },
        { kind: "difference", value: -3 },
        { kind: "places", value: 2 },
        { kind: "date", date: "2031-06-28" },
        wholeCell(12_345),
      ]),
    );
    const codes = [...(parts.get("xl/styles.xml") ?? "").matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
    expect(codes.map((code) => code?.replace(/&quot;/g, '"'))).toEqual([
      "0.0%",
      "0.00%",
      "0%",
      "+#,##0;-#,##0;0",
      '"↑"0;"↓"0;"平"',
      "yyyy-mm-dd",
      "#,##0",
    ]);
    expect(percentText(rate, 2)).toBe("99.96");
  });

  it("writes a word where a number would stand like the numbers, also in a column without any number", async () => {
    const july = scoreboard(smallBoard, settingsOf({ month: month("2031-07") }));
    const { head, rows } = scoreboardSheet(smallBoard, july, []);
    const parts = await partsOf(scoreboardSheet(smallBoard, july, []));
    const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(
      ([xf]) => xf,
    );
    const first = (parts.get("xl/styles.xml") ?? "").match(/<cellStyleXfs count="(\d+)"/)?.[1] ?? "0";
    const aligned = head.map((_, column) => {
      const place = `${String.fromCharCode(65 + column)}3`;
      const style = new RegExp(`<c r="${place}"[^>]* s="(\\d+)"`).exec(
        parts.get("xl/worksheets/sheet1.xml") ?? "",
      )?.[1];
      return /horizontal="(\w+)"/.exec(formats[Number(first) + Number(style)] ?? "")?.[1];
    });
    expect(rows[0]?.cells.map(({ kind }) => kind).slice(5, 8)).toEqual(["lack", "lack", "lack"]);
    expect(aligned).toEqual(head.map((heading) => (["街镇", "五色"].includes(heading) ? "left" : "right")));
  });

  it("keeps a day before the calendar of spreadsheets as its text", async () => {
    const [rows = []] = await readRows([tableOf([{ kind: "date", date: "1899-12-31" }])]);
    expect(rows[2]).toEqual(["1899-12-31"]);
  });

  it("gives every column the width of its longest text, a Chinese character counting twice", async () => {
    const table = {
      ...tableOf([textCell("甲".repeat(9)), textCell("a"), textCell("乙".repeat(99))]),
      head: ["一", "二", "三"],
    };
    const sheet = (await partsOf(table)).get("xl/worksheets/sheet1.xml") ?? "";
    expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([20, 8, 42]);
    expect(sheet).toContain('<row r="3" ht="75"');
  });

  it("is the same bytes for the same data", async () => {
    const table = tableOf([wholeCell(7)]);
    expect(await xlsxBytes([table])).toEqual(await xlsxBytes([table]));
    expect((await partsOf(table)).get("docProps/core.xml")).toContain(">2031-07-04T09:00:00Z</dcterms:modified>");
  });
});
