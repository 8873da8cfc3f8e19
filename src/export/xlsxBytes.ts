import type { Cell, WriteSheet } from "hucre/xlsx";
import { bookBytes } from "./bookBytes";
import { cellText } from "./cellText";
import { rateValue } from "./rateValue";
import { sheetNames } from "./sheetNames";
import { cellStyle, headStyle, noteStyle, titleStyle } from "./sheetStyles";
import type { SheetCell, TableSheet } from "./tableSheet";
import { linesIn, textWidth } from "./textWidth";
import { xlsxText } from "./xlsxText";

const headRows = 2;
const mostOnOnePage = 30;

/** The tables as a workbook, one sheet each: numbers are numbers, texts are texts, nothing is a formula. */
export const xlsxBytes = (tables: readonly TableSheet[]): Promise<Uint8Array> => {
  const names = sheetNames(tables.map(({ name }) => name));
  const [first] = tables;
  return bookBytes(
    tables.map((table, i) => ({
      sheet: sheetOf(table, names[i] ?? ""),
      headRows,
      onePage: table.rows.length <= mostOnOnePage,
      stamp: table.stamp,
    })),
    { title: first?.title ?? "", created: first?.created ?? "" },
  );
};

const sheetOf = (table: TableSheet, name: string): WriteSheet => {
  const { head, rows, notes } = table;
  const widths = widthsOf(table);
  const firstNote = headRows + rows.length + 1;
  const across = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: head.length - 1 });
  return {
    name,
    rows: [],
    cells: cellsOf(table, firstNote),
    columns: widths.map((width) => ({ width })),
    merges: [across(0), ...notes.map((_, n) => across(firstNote + n))],
    rowDefs: heightsOf(table, firstNote, widths),
  };
};

const cellsOf = ({ title, head, rows, notes }: TableSheet, firstNote: number): Map<string, Partial<Cell>> => {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void => void cells.set(`${row},${column}`, cell);
  const isNumeric = head.map((_, column) => rows.some(({ cells }) => !isText(cells[column])));
  put(0, 0, { ...xlsxText(title), style: titleStyle });
  head.forEach((text, column) => {
    put(1, column, { ...xlsxText(text), style: headStyle });
  });
  rows.forEach((row, r) => {
    row.cells.forEach((cell, column) => {
      put(headRows + r, column, { ...contentOf(cell), style: cellStyle(row.kind, cell, isNumeric[column] ?? false) });
    });
  });
  notes.forEach((note, n) => {
    put(firstNote + n, 0, { ...xlsxText(note), style: noteStyle });
  });
  return cells;
};

const isText = (cell: SheetCell | undefined): boolean => !cell || cell.kind === "text" || cell.kind === "empty";

const narrowest = 6;
const widest = 40;
const margin = 2;

const widthsOf = ({ head, rows }: TableSheet): readonly number[] =>
  head.map((text, column) => {
    let width = textWidth(text);
    for (const { cells } of rows) width = Math.max(width, textWidth(cellText(cells[column] ?? { kind: "empty" })));
    return Math.min(widest, Math.max(narrowest, width)) + margin;
  });

const lineHeight = 15;
const titleHeight = 30;
const tallest = 400;

/** Not every spreadsheet fits the height of rows by itself, and none that of merged cells. */
const heightsOf = (
  { rows, notes }: TableSheet,
  firstNote: number,
  widths: readonly number[],
): Map<number, { readonly height: number }> => {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const heights = new Map([[0, { height: titleHeight }]]);
  const set = (row: number, lines: number): void =>
    void (lines > 1 && heights.set(row, { height: Math.min(tallest, lineHeight * lines) }));
  rows.forEach(({ cells }, r) => {
    set(
      headRows + r,
      Math.max(...cells.map((cell, column) => linesIn(cellText(cell), (widths[column] ?? 1) - margin))),
    );
  });
  notes.forEach((note, n) => {
    set(firstNote + n, linesIn(note, whole));
  });
  return heights;
};

/** Days before this one have no number in a spreadsheet that all of them agree on. */
const firstDay = "1900-03-01";

const contentOf = (cell: SheetCell): Partial<Cell> => {
  switch (cell.kind) {
    case "empty":
      return {};
    case "text":
    case "lack":
      return xlsxText(cell.text);
    case "date":
      return cell.date < firstDay ? { value: cell.date } : { value: new Date(`${cell.date}T00:00:00Z`) };
    case "percent":
      return { value: rateValue(cell.rate, cell.decimals) };
    default:
      return { value: cell.value };
  }
};
