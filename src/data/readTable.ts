import { csvParseRows } from "d3-dsv";
import type { Fault } from "../domain/fault";
import { kinds } from "./cell";
import { bad, type CellResult, good } from "./cellResult";
import { decodeText } from "./decodeText";
import { readHeader } from "./readHeader";
import { shown } from "./shown";
import { strayQuotes } from "./strayQuotes";
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
  if (!bytes && table.optional) return { ...unreadable(table, []), readable: true };
  if (!bytes) return unreadable(table, []);
  const text = decodeText(table.path, bytes);
  if (!text.ok) return unreadable(table, text.faults);
  const data = csvParseRows(text.value);
  const header = readHeader(table, data[0] ?? []);
  const quotes = strayQuotes(text.value).map((index) => quoteFault(table, index));
  if (!header.ok) return unreadable(table, [...quotes, ...header.faults]);
  const readers = table.columns.map(cellReader);
  const width = data[0]?.length ?? 0;
  const least = leastWidth(table, header.value);
  const faults: Fault[] = [...quotes];
  const lines: Line[] = [];
  const rows: (RowOf<T> | undefined)[] = [];
  for (let i = 1; i < data.length; i++) {
    const texts = data[i] ?? [];
    if (texts.every((cell) => cell.trim() === "")) continue;
    if (texts.length > width || texts.length < least) faults.push(widthFault(table, i + 1, texts.length, width));
    const line = { row: i + 1, cells: header.value.map((at) => (texts[at] ?? "").trim()) };
    lines.push(line);
    rows.push(readLine(table, readers, line, faults));
  }
  return { table, readable: true, lines, rows, faults };
};

/** A line may end before columns that the file itself may lack. */
const leastWidth = ({ columns }: Table, places: readonly number[]): number =>
  columns.reduce((least, { optional }, i) => (optional ? least : Math.max(least, (places[i] ?? 0) + 1)), 0);

export const cellOf = ({ table }: Sheet, line: Line, column: string): string =>
  line.cells[table.columns.findIndex(({ name }) => name === column)] ?? "";

const unreadable = <T extends Table>(table: T, faults: readonly Fault[]): Sheet<T> => ({
  table,
  readable: false,
  lines: [],
  rows: [],
  faults,
});

interface CellReader {
  readonly column: string;
  readonly read: (text: string) => CellResult<unknown>;
}

const readLine = <T extends Table>(
  table: T,
  readers: readonly CellReader[],
  { row, cells }: Line,
  faults: Fault[],
): RowOf<T> | undefined => {
  const values: Record<string, unknown> = {};
  let sound = true;
  readers.forEach(({ column, read }, i) => {
    const text = cells[i] ?? "";
    const result = read(text);
    if (result.ok) values[column] = result.value;
    else {
      sound = false;
      faults.push({ file: table.path, row, column, found: shown(text), ...result.flaw });
    }
  });
  return sound ? (values as RowOf<T>) : undefined;
};

/** Reads a column's cells, each different text once: months, days and codes repeat all the way down. */
const cellReader = ({ name, kind, required, choices }: Column): CellReader => {
  const read = (text: string): CellResult<unknown> => {
    if (text === "" && required) return bad("必填的单元格是空的", "补上内容");
    if (text === "") return good(kind === "text" ? "" : undefined);
    if (choices && !choices.includes(text)) return bad("不是允许的取值", `改为 ${choices.join("、")} 之一`);
    return kinds[kind].read(text);
  };
  const known = new Map<string, CellResult<unknown>>();
  const readOnce = (text: string): CellResult<unknown> => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
  return { column: name, read: readOnce };
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
