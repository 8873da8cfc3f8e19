import { describe, expect, it, test } from "vitest";
import { bookOf, findingsOf, gridOf, sheetOf, textsOf, workbookOf } from "./workbookOf";

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>17</v></c></row>';
const strings = ["<t>榆树街道</t>"];

/** Each character as two bytes, the lower one first, after a mark that says so. */
const wide = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);

const worksheets = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${worksheets}/${kind}" Target="${target}"/>`;
const relations = (...list: readonly string[]): string => `<Relationships>${list.join("")}</Relationships>`;
const book = "xl/_rels/workbook.xml.rels";

/** Each row: a peculiarity of a writer, and the parts that differ for it. */
const dialects = [
  [
    "with targets from the root, as WPS writes them",
    {
      [book]: relations(
        relation("rId7", "worksheet", "/xl/worksheets/sheet1.xml"),
        relation("a", "sharedStrings", "/xl/sharedStrings.xml"),
      ),
    },
  ],
  [
    "with targets that go up",
    {
      [book]: relations(
        relation("rId7", "worksheet", "../xl/./worksheets/sheet1.xml"),
        relation("a", "sharedStrings", "worksheets/../sharedStrings.xml"),
      ),
    },
  ],
  ["without styles", { "xl/styles.xml": undefined }],
  ["without content types", { "[Content_Types].xml": undefined }],
  ["without the first relations", { "_rels/.rels": undefined }],
  [
    "with all names prefixed",
    {
      "xl/workbook.xml":
        '<x:workbook xmlns:x="a" xmlns:ns1="b"><x:sheets><x:sheet name="月报" sheetId="5" ns1:id="rId7"></x:sheet></x:sheets></x:workbook>',
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>17</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      "xl/sharedStrings.xml": "<x:sst><x:si><x:t>榆树街道</x:t></x:si></x:sst>",
    },
  ],
  [
    "in UTF-16",
    {
      "xl/sharedStrings.xml": wide("<sst><si><t>榆树街道</t></si></sst>"),
    },
  ],
  [
    "with much else, as long as nobody needs it",
    {
      "xl/cellimages.xml": "<broken",
      "xl/drawings/drawing1.xml": "<",
      "xl/worksheets/_rels/sheet1.xml.rels": "<",
      "docProps/core.xml": "<<",
      "xl/theme/theme1.xml": "",
    },
  ],
  [
    "with a sheet full of looks",
    {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>\r\n<!-- made by hand --><worksheet><dimension ref="A1"/><cols><col min="1" max="16384"/></cols><sheetData>${rows}</sheetData><conditionalFormatting><cfRule><formula>A1&gt;1</formula></cfRule></conditionalFormatting><oddHeader>&amp;C</oddHeader></worksheet>`,
    },
  ],
  [
    "with a place in the archive of its own",
    {
      "_rels/.rels": relations(relation("a", "officeDocument", "/book.xml")),
      "book.xml": '<workbook><sheets><sheet name="月报" r:id="one"/></sheets></workbook>',
      "_rels/book.xml.rels": relations(
        relation("one", "worksheet", "xl/worksheets/sheet1.xml"),
        relation("two", "sharedStrings", "xl/sharedStrings.xml"),
      ),
    },
  ],
] as const;

/** Each row: what is broken, and the parts that are. */
const broken = [
  ["a workbook without its sheet", { "xl/worksheets/sheet1.xml": undefined }],
  ["a workbook without relations", { [book]: undefined }],
  ["a sheet without cells part", { "xl/worksheets/sheet1.xml": "<worksheet/>" }],
  ["a sheet that breaks off", { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}` }],
  ["a list of sheets that breaks off", { "xl/workbook.xml": "<workbook><sheets><sheet name='月报'" }],
  ["texts that are not there", { "xl/sharedStrings.xml": undefined }],
  ["one text too few", { "xl/sharedStrings.xml": "<sst></sst>" }],
  ["formats that break off", { "xl/styles.xml": "<styleSheet><cellXfs><xf/>" }],
  [
    "merges that break off",
    { "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/>` },
  ],
  ["texts that break off", { "xl/sharedStrings.xml": "<sst><si><t>榆树" }],
  [
    "a value that does not end",
    {
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="A1"><v>5</c><c r="B1"><v>7</v></c></row></sheetData></worksheet>',
    },
  ],
  ["texts with a loose bracket", { "xl/sharedStrings.xml": "<sst><si><t>榆 < 树</t></si></sst>" }],
  ["a tag that goes on and on", { "xl/sharedStrings.xml": `<sst ${"a ".repeat(40_000)}><si><t>榆</t></si></sst>` }],
  [
    "a cell beyond the sheet",
    {
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="XFE1"><v>5</v></c></row></sheetData></worksheet>',
    },
  ],
  [
    "a cell nowhere",
    {
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="?"><v>5</v></c></row></sheetData></worksheet>',
    },
  ],
] as const;

describe("a workbook", () => {
  test.each(dialects)("%s is read", async (_, files) => {
    expect(textsOf(await gridOf(sheetOf(rows, { strings, files })))).toEqual([["榆树街道", "17"]]);
  });

  test.each(broken)("with %s is damaged", async (_, files) => {
    expect(await findingsOf(sheetOf(rows, { strings, files }))).toMatchObject([{ kind: "damaged", id: "damaged" }]);
  });

  it("that names one sheet part twice is damaged", async () => {
    const twice = '<workbook><sheets><sheet name="甲" r:id="rId7"/><sheet name="乙" r:id="rId7"/></sheets></workbook>';
    expect(await findingsOf(sheetOf(rows, { files: { "xl/workbook.xml": twice } }))).toMatchObject([
      { kind: "damaged" },
    ]);
  });

  it("with nothing but hidden sheets has none", async () => {
    const hidden = workbookOf({ sheets: [{ name: "旧表", xml: "", state: "hidden" }] });
    expect(await bookOf(hidden)).toMatchObject({ sheets: [], hiddenSheets: ["旧表"] });
  });
});
