import { csvFormatRow } from "d3-dsv";
import { columnNames } from "./columnNames";
import { rawText } from "./rawText";
import { recordsOf } from "./recordsOf";
import type { Column, Table } from "./table";
import { type CellText, type TextRow, tableText } from "./tableText";
import { widened } from "./widened";

interface GrownFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What comes after the lines that were there. */
  readonly added: Uint8Array;
  readonly header: readonly string[];
}

/**
 * A table's file with lines added at its end: the old bytes stay what it begins with, in the order of its own header.
 * A file that lacks optional columns is widened first, one that does not exist begins with its header.
 */
export const grownTable = <T extends Table>(
  table: T,
  before: Uint8Array | undefined,
  rows: readonly TextRow<T>[],
): GrownFile => {
  const { path, columns } = table;
  const old = before ?? encode(tableText(table, []));
  const names = columnNames(old);
  const missing = columns.flatMap(({ name, optional }: Column) => (optional && !names.includes(name) ? name : []));
  const base = missing.length === 0 ? old : encode(widened(rawText(old), missing));
  const header = [...names, ...missing];
  const end = lineEndOf(base);
  const lines = rows.map((row) => {
    const cells = row as Readonly<Record<string, CellText>>;
    return `${csvFormatRow(header.map((name) => String(cells[name] ?? "")))}${end}`;
  });
  const gap = rows.length === 0 || isClosed(base) ? "" : end;
  const added = encode(gap + lines.join(""));
  return { path, added, header, bytes: joined(base, added) };
};

/** How the header's line ends. */
const lineEndOf = (bytes: Uint8Array): string =>
  /(\r\n|\r|\n)$/.exec(recordsOf(rawText(bytes.subarray(0, headerLength)))[0] ?? "")?.[0] ?? "\n";

const headerLength = 4096;

const isClosed = (bytes: Uint8Array): boolean => {
  const last = bytes[bytes.length - 1];
  return last === undefined || last === 0x0a || last === 0x0d;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};
