import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { readBook } from "../../../src/data/report/readBook";
import { bookOf, findingsOf, gridOf, sheetOf, textsOf } from "./workbookOf";

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>17</v></c></row>';
const strings = ["<t>榆树街道</t>"];
const whole = sheetOf(rows, { strings });
const saveAsXlsx = "用 WPS 或 Excel 打开，点“另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入新文件";

const latin = (text: string): Uint8Array => strToU8(text, true);
const wide = (text: string): Uint8Array => latin([...text].flatMap((char) => [char, "\0"]).join(""));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const compound = (...streams: readonly string[]): Uint8Array =>
  joined(latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), new Uint8Array(504), ...streams.map(wide));

/** Each row: what a file is, its bytes, and the kind, problem and remedy that it is refused with. */
const foreign = [
  ["an old workbook", compound("Root Entry", "Workbook"), "legacyFormat", "这是旧版的 xls 格式", saveAsXlsx],
  ["an older workbook", compound("Root Entry", "Book"), "legacyFormat", "这是旧版的 xls 格式", saveAsXlsx],
  [
    "a workbook of bare records",
    latin("\x09\x08\x08\x00\x00\x00\x10\x00"),
    "legacyFormat",
    "这是旧版的 xls 格式",
    saveAsXlsx,
  ],
  [
    "an encrypted workbook",
    compound("EncryptionInfo", "EncryptedPackage"),
    "encrypted",
    "文件加了打开密码",
    "取消密码后另存",
  ],
  ["an old document", compound("Root Entry", "WordDocument"), "notTable", "这是 Word 文档", "另存为 xlsx"],
  [
    "a binary workbook",
    sheetOf(rows, {
      files: {
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    }),
    "legacyFormat",
    "xlsb",
    saveAsXlsx,
  ],
  [
    "an open document",
    zipSync({ mimetype: latin("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": latin("<a/>") }),
    "notTable",
    "这是 ODS 格式的表格",
    saveAsXlsx,
  ],
  [
    "an open text",
    zipSync({ mimetype: latin("application/vnd.oasis.opendocument.text") }),
    "notTable",
    "这是文字文档或演示文稿",
    "另存为 xlsx",
  ],
  ["a document", zipSync({ "word/document.xml": latin("<a/>") }), "notTable", "这是文字文档或演示文稿", "另存为 xlsx"],
  ["an archive with a workbook in it", zipSync({ "report.xlsx": whole }), "notTable", "这是压缩包", "解压后导入"],
  ["an empty archive", zipSync({}), "notTable", "这是压缩包", "解压后导入"],
  ["the start of an archive", whole.subarray(0, 300), "damaged", "文件不完整或已损坏", "另存为 xlsx"],
  [
    "a web page",
    latin("\r\n <HTML xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"),
    "legacyFormat",
    "这是网页",
    saveAsXlsx,
  ],
  [
    "a table of a web page",
    strToU8('<table border="1"><tr><td>榆树</td></tr></table>'),
    "legacyFormat",
    "这是网页",
    saveAsXlsx,
  ],
  ["a web page in one file", latin("MIME-Version: 1.0\r\n"), "legacyFormat", "这是网页", saveAsXlsx],
  [
    "a workbook of old XML",
    strToU8('\ufeff<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    "legacyFormat",
    "这是旧版的 XML 表格",
    saveAsXlsx,
  ],
  ["other XML", latin("<?xml version='1.0'?><a/>"), "notTable", "这是 XML 文件", "改用 xlsx"],
  ["a PDF", latin("%PDF-1.7"), "notTable", "这是 PDF 文件", "改用 xlsx"],
  ["a picture", latin("\x89PNG\r\n\x1a\n"), "notTable", "这是图片", "改用 xlsx"],
  ["a packed file", latin("Rar!\x1a\x07"), "notTable", "这是压缩包", "改用 xlsx"],
  ["anything with zero bytes", latin("\x01\x02\x00\x03"), "notTable", "这不是表格文件", "改用 xlsx"],
  ["a text in no known encoding", latin("a,\xff\xff\xff"), "notTable", "认不出文件的文字编码", "另存为 xlsx"],
  ["nothing", new Uint8Array(), "notTable", "文件是空的", "改用有内容的月报"],
  ["blank text", latin(" \r\n,,\n"), "notTable", "文件是空的", "改用有内容的月报"],
] as const;

describe("a file", () => {
  test.each(foreign)("that is %s is refused in one sentence", async (_, bytes, kind, problem, remedy) => {
    expect(await findingsOf(bytes)).toEqual([
      {
        ...{ kind, id: kind, sheet: "", cell: "", found: "" },
        problem: expect.stringContaining(problem),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });

  it("is known by its content, whatever its name", async () => {
    const named = (name: string, bytes: Uint8Array) => readBook({ name, bytes, pasted: false });
    expect(await named("月报.csv", whole)).toMatchObject({ ok: true, value: { file: "月报.csv" } });
    expect(await named("月报.xlsx", strToU8("榆树街道,17"))).toMatchObject({ ok: true, value: { file: "月报.xlsx" } });
  });

  it("is a text when it only begins with the letters of an archive", async () => {
    expect(textsOf(await gridOf(strToU8("PK,5")))).toEqual([["PK", "5"]]);
    expect(textsOf(await gridOf(strToU8("PK")))).toEqual([["PK"]]);
  });

  it("is kept with its name and checksum", async () => {
    expect(await bookOf(strToU8("abc"))).toEqual({
      file: "report",
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      sheets: [{ sheet: "", rows: [[{ kind: "text", text: "abc" }]], merges: [], hiddenRows: new Set() }],
      hiddenSheets: [],
    });
  });

  it("may have 20 MB, and not a byte more", async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20);
    bytes[0] = 0x61;
    expect(textsOf(await gridOf(bytes.subarray(1).fill(0x61, 0, 1)))[0]).toHaveLength(1);
    expect(await findingsOf(bytes)).toMatchObject([
      { kind: "tooBig", found: "20.1 MB", problem: "文件超过 20 MB", remedy: "只保留月报的工作表，另存后再导入" },
    ]);
  });
});
