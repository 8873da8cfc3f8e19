import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import { bookOf, gridOf, sheetOf, textsOf, workbookOf } from "./workbookOf";

const strings = [
  "<t>榆树街道</t>",
  "<r><t>橡树</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 镇</t></r>",
  "<t> \u00a0 </t>",
];
const formats = ["yyyy-mm-dd", "h:mm", "yyyy&quot;年&quot;m&quot;月&quot;", "0&quot;家&quot;", "[&gt;=100]0.0"];

const text = (of: string) => ({ kind: "text", text: of });
const number = (value: number) => ({ kind: "number", value });
const date = (of: string) => ({ kind: "date", text: of });
const error = (of: string) => ({ kind: "error", text: of });
const uncached = (formula: string) => ({ kind: "uncached", formula });
const empty = { kind: "empty" };

/** Each row: what a cell is, its attributes and contents, and what is read. */
const cells = [
  ["a number", "", "<v>17</v>", number(17)],
  ["a negative fraction", "", "<v>-2.5</v>", number(-2.5)],
  ["a number in scientific notation", "", "<v>1.9E2</v>", number(190)],
  ["a number too large for one", "", "<v>1E999</v>", error("#NUM!")],
  ["zero", "", "<v>0</v>", number(0)],
  ["a shared text", 't="s"', "<v>0</v>", text("榆树街道")],
  ["a text of several runs", 't="s"', "<v>1</v>", text("橡树 镇")],
  ["a blank text", 't="s"', "<v>2</v>", empty],
  ["a shared text without its number", 't="s"', "", empty],
  ["a text in the cell", 't="inlineStr"', "<is><t> 5家 </t></is>", text(" 5家 ")],
  ["runs in the cell", 't="inlineStr"', "<is><r><t>4</t></r><r><t>家</t></r></is>", text("4家")],
  ["a text with escapes", 't="inlineStr"', "<is><t>&lt;b&gt;&amp;_x0041_</t></is>", text("<b>&A")],
  ["a truth value", 't="b"', "<v>1</v>", { kind: "boolean", text: "TRUE" }],
  ["a false one", 't="b"', "<v>0</v>", { kind: "boolean", text: "FALSE" }],
  ["a truth value without its value", 't="b"', "<v></v>", empty],
  ["an error", 't="e"', "<v>#DIV/0!</v>", error("#DIV/0!")],
  ["a day", 's="1"', "<v>48152</v>", date("2031-10-31")],
  ["a day with time", 's="1"', "<v>48152.75</v>", date("2031-10-31")],
  ["a month", 's="3"', "<v>48153</v>", date("2031-11-01")],
  ["a time of day", 's="2"', "<v>0.375</v>", date("09:00:00")],
  ["a day before there are any", 's="1"', "<v>-40000</v>", error("########")],
  ["a day after there are any", 's="1"', "<v>9999999</v>", error("########")],
  ["a number with a word in its format", 's="4"', "<v>29</v>", number(29)],
  ["a number with a condition in its format", 's="5"', "<v>31</v>", number(31)],
  ["a number in a style that is not there", 's="99"', "<v>37</v>", number(37)],
  ["a formula's number", "", "<f>B1+1</f><v>41</v>", number(41)],
  ["a formula's zero", "", "<f>B1-B2</f><v>0</v>", number(0)],
  ["a formula's text", 't="str"', "<f>B1&amp;B2</f><v>43家</v>", text("43家")],
  ["a formula's empty text", 't="str"', '<f>""</f><v></v>', empty],
  ["a formula's truth value", 't="b"', "<f>B1=B2</f><v>1</v>", { kind: "boolean", text: "TRUE" }],
  ["a formula's error", 't="e"', "<f>NA()</f><v>#N/A</v>", error("#N/A")],
  ["a formula's day", 's="1"', "<f>B1</f><v>48151</v>", date("2031-10-30")],
  ["a formula without a value", "", "<f>SUM(B1:B3)</f>", uncached("SUM(B1:B3)")],
  ["a formula with an empty value", "", "<f>SUM(B2:B4)</f><v/>", uncached("SUM(B2:B4)")],
  ["a formula of a text without a value", 't="str"', "<f>B5&amp;B6</f>", uncached("B5&B6")],
  ["a formula of a truth value without one", 't="b"', "<f>B7=B8</f>", uncached("B7=B8")],
  ["a formula of an error without one", 't="e"', "<f>B9</f><v></v>", uncached("B9")],
  ["a formula of a day without a value", 's="1"', "<f>TODAY()</f>", uncached("TODAY()")],
  ["the first of shared formulas", "", '<f t="shared" ref="A1:A2" si="0">B1*2</f><v>47</v>', number(47)],
  ["another of shared formulas", "", '<f t="shared" si="0"/><v>53</v>', number(53)],
  ["another of shared formulas without a value", "", '<f t="shared" si="0"/>', uncached("")],
  ["an array formula", "", '<f t="array" ref="A1">MAX(B1:B9)</f><v>59</v>', number(59)],
  ["an array formula without a value", "", '<f t="array" ref="A1">MAX(B1:B8)</f>', uncached("MAX(B1:B8)")],
  ["a data table without a value", "", '<f t="dataTable" ref="A1:A3" r1="C1"/>', uncached("")],
  [
    "a picture in a cell of WPS",
    't="str"',
    '<f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>',
    text('=DISPIMG("ID_1",1)'),
  ],
] as const;

describe("a cell of a workbook", () => {
  test.each(cells)("that holds %s is read as it was saved", async (_, attributes, contents, expected) => {
    const rows = `<row r="1"><c r="A1" ${attributes}>${contents}</c><c r="B1"><v>61</v></c></row>`;
    const grid = await gridOf(sheetOf(rows, { strings, formats }));
    expect(grid.rows).toEqual([[expected, number(61)]]);
  });

  it("has its value from the calendar of the workbook", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>46690</v></c><c r="B1" s="2"><v>0.25</v></c></row>';
    const grid = await gridOf(sheetOf(rows, { formats, settings: '<workbookPr date1904="1"/>' }));
    expect(textsOf(grid)).toEqual([["2031-10-31", "06:00:00"]]);
  });

  it("is a formula without a value when it is 0 in a workbook that asks to be worked out first", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>0</v></c><c r="C1"><f>B1</f><v>3</v></c></row>';
    const grid = await gridOf(sheetOf(rows, { settings: '<calcPr fullCalcOnLoad="1"/>' }));
    expect(grid.rows).toEqual([[uncached("B1"), number(0), number(3)]]);
  });
});

describe("the cells of a sheet", () => {
  it("stand where they say, whatever their order", async () => {
    const rows = '<row r="4"><c r="C4"><v>5</v></c></row><row r="2"><c r="D2"><v>7</v></c><c r="B2"><v>6</v></c></row>';
    expect(textsOf(await gridOf(sheetOf(rows)))).toEqual([[], ["", "6", "", "7"], [], ["", "", "5"]]);
  });

  it("follow one another when they do not say where they stand, blank ones too", async () => {
    const rows =
      '<row><c s="1" t="s"/><c t="n"><v>8</v></c></row><row/><row r="4"><c/><c r="C4"><v>9</v></c><c><v>11</v></c></row>';
    expect(textsOf(await gridOf(sheetOf(rows, { strings })))).toEqual([["", "8"], [], [], ["", "", "9", "11"]]);
  });

  it("may be written with single quotes, prefixes and white space", async () => {
    const rows =
      "<x:row r='1'>\n  <x:c r='A1' t='str'>\n <x:f>B1</x:f>\n <x:v>甲</x:v>\n </x:c><x:c r='B1'><x:f>C1</x:f></x:c></x:row>";
    const xml = `<x:sheetData>${rows}</x:sheetData>`;
    const grid = await gridOf(workbookOf({ sheets: [{ name: "月报", xml }] }));
    expect(grid.rows).toEqual([[text("甲"), uncached("C1")]]);
  });

  it("end with the last one that holds something", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>13</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>';
    expect(textsOf(await gridOf(sheetOf(rows)))).toEqual([["13"]]);
  });

  it("are the same that a writer wrote", async () => {
    const rows = [
      ["街镇", "十月", new Date(Date.UTC(2031, 9, 31))],
      ["榆树街道", 19, true],
      [null, null, "备注"],
    ];
    const grid = await gridOf(await writeXlsx({ sheets: [{ name: "十月", rows }] }));
    expect(grid.rows).toEqual([
      [text("街镇"), text("十月"), date("2031-10-31")],
      [text("榆树街道"), number(19), { kind: "boolean", text: "TRUE" }],
      [empty, empty, text("备注")],
    ]);
  });
});

describe("a sheet", () => {
  it("keeps its merges and hidden rows as far as it holds something", async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="B2"><v>3</v></c></row>`;
    const merges = ["A1:B1", "C1:F40", "H1:J1", "A1:XFD1048576"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const xml = `<sheetData>${rows}<row r="9" hidden="true"/></sheetData><mergeCells>${merges}</mergeCells>`;
    const { merges: found, hiddenRows } = await gridOf(workbookOf({ sheets: [{ name: "月报", xml }] }));
    expect(found).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(hiddenRows).toEqual(new Set([1]));
  });

  it("that is hidden or a chart is not read", async () => {
    const xml = '<sheetData><row r="1"><c r="A1"><v>67</v></c></row></sheetData>';
    const book = await bookOf(
      workbookOf({
        sheets: [
          { name: "旧表", xml: "not read", state: "hidden" },
          { name: "图表", xml: "not read", kind: "chartsheet" },
          { name: "十月 &amp; 十一月", xml },
          { name: "更旧", xml: "not read", state: "veryHidden" },
          { name: "空表", xml: "<sheetData/>", state: "visible" },
        ],
      }),
    );
    expect(book.hiddenSheets).toEqual(["旧表", "更旧"]);
    expect(book.sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ["十月 & 十一月", 1],
      ["空表", 0],
    ]);
  });
});
