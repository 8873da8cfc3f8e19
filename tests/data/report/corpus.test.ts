import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { ReportFile } from "../../../src/data/report/book";
import { checkReport } from "../../../src/data/report/checkReport";
import type { Board } from "../../../src/domain/board";
import { monthText, parseMonth } from "../../../src/domain/month";
import type { ReportCheck } from "../../../src/domain/reportCheck";
import { corpusBoard, corpusDay, corpusFile, corpusFolder, corpusNames } from "./corpusDesk";

interface Expected {
  readonly month: string | null;
  readonly detected: string | null;
  readonly values: Readonly<Record<string, number | null>>;
  /** Only of files that have a table of them, by goal and period; empty withdraws. */
  readonly goals?: Readonly<Record<string, string>>;
  /** Kind, sheet and cell. */
  readonly findings: readonly (readonly string[])[];
}

const writers = new Map(
  [...readFileSync(join(corpusFolder, "make/README.md"), "utf8").matchAll(/^\| (\d{3}-\S+) +\| (.+?) +\|$/gm)].map(
    ([, file, writer]) => [file ?? "", writer ?? ""],
  ),
);

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(corpusFolder, name.replace(/\.\w+$/, ".json")), "utf8"));

let board: Board;

beforeAll(async () => {
  board = await corpusBoard();
});

const check = (file: ReportFile, month: string | null): Promise<ReportCheck> =>
  checkReport(file, { board, month: parseMonth(month ?? ""), reportedOn: corpusDay, today: corpusDay });

const kindsOf = async (name: string, bytes: Uint8Array): Promise<readonly string[]> =>
  (await check({ name, bytes, pasted: false }, "2026-10")).findings.map(({ kind }) => kind);

const order = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((text, i) => text !== b[i]);
  return place < 0 ? 0 : (a[place] ?? "") < (b[place] ?? "") ? -1 : 1;
};

const outcomeOf = ({ detected, changes, goals, columns, findings }: ReportCheck, month: string | null): Expected => ({
  month,
  detected: detected ? monthText(detected.month) : null,
  values: Object.fromEntries(
    changes.map((change) => [`${change.unit} ${change.indicator} ${monthText(change.month)}`, change.value ?? null]),
  ),
  ...(columns.some(({ use }) => use === "value")
    ? { goals: Object.fromEntries(goals.map(({ id, period, value }) => [`${id} ${period}`, value])) }
    : {}),
  findings: findings.map(({ kind, sheet, cell }) => [kind, sheet, cell]).sort(order),
});

describe("the corpus of monthly reports", () => {
  it("has at least 60 files of at least three writers, each with its expectation", () => {
    expect(corpusNames.length).toBeGreaterThanOrEqual(60);
    expect([...writers.keys()].sort()).toEqual([...corpusNames].sort());
    expect(new Set(writers.values()).size).toBeGreaterThanOrEqual(3);
    expect([...writers.values()].some((writer) => writer.startsWith("LibreOffice"))).toBe(true);
  });

  test.each(corpusNames)("%s is read as a person reads it", async (name) => {
    const expected = expectedOf(name);
    const read = await check(corpusFile(name), expected.month);
    expect(outcomeOf(read, expected.month)).toEqual(expected);
    expect(read.changes).toHaveLength(Object.keys(expected.values).length);
  });
});

const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The smallest workbook with one sheet. */
const workbook = (rows: string): Uint8Array => {
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encode(text)])), { level: 6 });
};

describe("a file beyond the limits", () => {
  it("of more than 20 MB is not opened", async () => {
    expect(await kindsOf("大.xlsx", new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(["tooBig"]);
  });

  it("of more than 200,000 cells is not read", async () => {
    const row = (_: unknown, r: number): string =>
      `<row>${Array.from({ length: 100 }, (_cell, c) => `<c><v>${((r * 100 + c) * 7919) % 99991}</v></c>`).join("")}</row>`;
    expect(await kindsOf("多.xlsx", workbook(Array.from({ length: 2001 }, row).join("")))).toEqual(["tooManyCells"]);
  });

  it("that unpacks to hundreds of megabytes is refused", async () => {
    expect(await kindsOf("弹.xlsx", workbook(" ".repeat(300 * 1024 * 1024)))).toEqual(["zipBomb"]);
  }, 60_000);

  it("in rows down to the last one, with few cells, is read", async () => {
    const names = board.plan.units.map(
      ({ name }, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>${name}</t></is></c></row>`,
    );
    const bytes = workbook(`${names.join("")}<row r="1048576"><c r="XFD1048576" s="0"/></row>`);
    expect(await kindsOf("末.xlsx", bytes)).toEqual(["noCounts"]);
  });
});
