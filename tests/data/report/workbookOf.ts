import { strToU8, zipSync } from "fflate";
import type { Book, Cell, Grid } from "../../../src/data/report/book";
import { readBook } from "../../../src/data/report/readBook";
import type { Finding } from "../../../src/domain/finding";

interface SheetXml {
  readonly name: string;
  /** What stands in `worksheet`. */
  readonly xml: string;
  readonly state?: string;
  /** Last word of the type of its relation. */
  readonly kind?: string;
}

export interface Pieces {
  readonly sheets: readonly SheetXml[];
  /** Contents of the shared `si` elements. */
  readonly strings?: readonly string[];
  /** Codes of number formats; style 1 has the first. */
  readonly formats?: readonly string[];
  /** What else stands in `workbook`. */
  readonly settings?: string;
  /** Files beside or instead of those made, by path; undefined takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook made by hand, part by part. */
export const workbookOf = (pieces: Pieces): Uint8Array => {
  const files = Object.entries({ ...partsOf(pieces), ...pieces.files }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files), { level: 1 });
};

const partsOf = ({ sheets, strings = [], formats = [], settings = "" }: Pieces): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `<workbook xmlns:r="${types}">${settings}<sheets>${sheets
    .map(({ name, state }, at) => `<sheet name="${name}" ${state ? `state="${state}" ` : ""}r:id="rId${at + 7}"/>`)
    .join("")}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations([
    ...sheets.map(({ kind }, at) => [`rId${at + 7}`, kind ?? "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    ["rId3", "sharedStrings", "sharedStrings.xml"],
    ["rId4", "styles", "styles.xml"],
  ]),
  "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
  "xl/styles.xml": `<styleSheet><numFmts>${formats
    .map((code, at) => `<numFmt numFmtId="${at + 170}" formatCode="${code}"/>`)
    .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
    .map((_, at) => `<xf numFmtId="${at + 170}"/>`)
    .join("")}</cellXfs></styleSheet>`,
  ...Object.fromEntries(
    sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
  ),
});

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships>${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A workbook of one sheet with these rows. */
export const sheetOf = (rows: string, pieces: Partial<Pieces> = {}): Uint8Array =>
  workbookOf({ ...pieces, sheets: [{ name: "月报", xml: `<sheetData>${rows}</sheetData>` }] });

export const read = (bytes: Uint8Array, pasted = false) => readBook({ name: "report", bytes, pasted });

export const bookOf = async (bytes: Uint8Array, pasted = false): Promise<Book> => {
  const book = await read(bytes, pasted);
  if (!book.ok) throw new Error(JSON.stringify(book.faults));
  return book.value;
};

/** The only sheet. */
export const gridOf = async (bytes: Uint8Array, pasted = false): Promise<Grid> => {
  const { sheets } = await bookOf(bytes, pasted);
  if (sheets.length !== 1) throw new Error(`${sheets.length} sheets`);
  return sheets[0]!;
};

export const findingsOf = async (bytes: Uint8Array, pasted = false): Promise<readonly Finding[]> => {
  const book = await read(bytes, pasted);
  return book.ok ? [] : book.faults;
};

/** Cells as short texts, empty ones as "". */
export const textsOf = ({ rows }: Grid): readonly (readonly string[])[] => rows.map((row) => row.map(shortText));

const shortText = (cell: Cell): string => {
  if (cell.kind === "empty") return "";
  if (cell.kind === "number") return String(cell.value);
  return cell.kind === "uncached" ? `=${cell.formula}` : cell.text;
};
