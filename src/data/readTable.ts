import Papa from "papaparse";
import type { Fault } from "../domain/fault";
import { kinds } from "./cell";
import { bad, type CellResult, good } from "./cellResult";
import { decodeText } from "./decodeText";
import { readHeader } from "./readHeader";
import { shown } from "./shown";
import type { Column, RowOf, Table } from "./table";

/** A line as it stands in the file; its cells are in the order of the table's columns. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Sheet<T extends Table = Table> {
  readonly table: T;
  /** False when the file is missing or its header is not the table's: nothing can be said about its rows. */
  readonly readable: boolean;
  readonly lines: readonly Line[];
  /** Parallel to the lines; undefined where a cell is at fault. */
  readonly rows: readonly (RowOf<T> | undefined)[];
  readonly faults: readonly Fault[];
}

/** Reads one table; every fault of every cell is reported. Empty lines are skipped and counted. */
export const readTable = <T extends Table>(table: T, bytes: Uint8Array | undefined): Sheet<T> => {
  if (!bytes) return unreadable(table, []);
  const text = decodeText(table.path, bytes);
  if (!text.ok) return unreadable(table, text.faults);
  const { data, errors } = Papa.parse<string[]>(text.value, { delimiter: ",", newline: "\n" });
  const header = readHeader(table, data[0] ?? []);
  const quotes = errors.map((error) => quoteFault(table, error.row ?? 0));
  if (!header.ok) return unreadable(table, [...quotes, ...header.faults]);
  const width = data[0]?.length ?? 0;
  const faults: Fault[] = [...quotes];
  const lines: Line[] = [];
  const rows: (RowOf<T> | undefined)[] = [];
  for (let i = 1; i < data.length; i++) {
    const texts = data[i] ?? [];
    if (texts.every((cell) => cell.trim() === "")) continue;
    if (texts.length !== width) faults.push(widthFault(table, i + 1, texts.length, width));
    const line = { row: i + 1, cells: header.value.map((at) => (texts[at] ?? "").trim()) };
    lines.push(line);
    rows.push(readLine(table, line, faults));
  }
  return { table, readable: true, lines, rows, faults };
};

export const cellOf = ({ table }: Sheet, line: Line, column: string): string =>
  line.cells[table.columns.findIndex(({ name }) => name === column)] ?? "";

const unreadable = <T extends Table>(table: T, faults: readonly Fault[]): Sheet<T> => ({
  table,
  readable: false,
  lines: [],
  rows: [],
  faults,
});

const readLine = <T extends Table>(table: T, { row, cells }: Line, faults: Fault[]): RowOf<T> | undefined => {
  const values: [string, unknown][] = [];
  table.columns.forEach((column, i) => {
    const text = cells[i] ?? "";
    const result = readCell(column, text);
    if (result.ok) values.push([column.name, result.value]);
    else faults.push({ file: table.path, row, column: column.name, found: shown(text), ...result.flaw });
  });
  return values.length === table.columns.length ? (Object.fromEntries(values) as RowOf<T>) : undefined;
};

const readCell = ({ kind, required, choices }: Column, text: string): CellResult<unknown> => {
  if (text === "") {
    if (required) return bad("必填的单元格是空的", "补上内容");
    return good(kind === "text" ? "" : undefined);
  }
  if (choices && !choices.includes(text)) return bad("不是允许的取值", `改为 ${choices.join("、")} 之一`);
  return kinds[kind].read(text);
};

const widthFault = (table: Table, row: number, found: number, expected: number): Fault => ({
  file: table.path,
  row,
  found: `${found} 列`,
  problem: `这一行的列数与表头不同，应为 ${expected} 列`,
  remedy: "补齐或删去逗号；含逗号的内容用英文双引号括起来",
});

const quoteFault = (table: Table, index: number): Fault => ({
  file: table.path,
  row: index + 1,
  problem: "英文双引号不成对或位置不对",
  remedy: "内容里的双引号写成两个，并在整格两端各加一个",
});
