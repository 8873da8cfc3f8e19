import { csvFormatRows, csvParseRows } from "d3-dsv";
import type { Table } from "./table";
import { type CellText, type TextRow, tableText } from "./tableText";

interface GrownFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A table's file with lines added at its end: the old bytes stay what it begins with, in the order of its own header.
 * Only a file that lacks optional columns, or does not exist, is written anew.
 */
export const grownTable = <T extends Table>(
  table: T,
  before: Uint8Array | undefined,
  rows: readonly TextRow<T>[],
): GrownFile => {
  const old = before ?? encode(tableText(table, []));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(old);
  const header = (csvParseRows(text.replace(/^\ufeff/, ""))[0] ?? []).map((name) => name.trim());
  const missing = table.columns.map(({ name }) => name).filter((name) => !header.includes(name));
  if (missing.length > 0) return grownTable(table, encode(widened(text, missing)), rows);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = rows.map((row) => {
    const cells = row as Readonly<Record<string, CellText>>;
    return `${csvFormatRows([header.map((name) => String(cells[name] ?? ""))])}${end}`;
  });
  const gap = /(^|\n)$/.test(text) ? "" : end;
  return { path: table.path, bytes: joined(old, encode(gap + lines.join(""))) };
};

/** The same table with more columns, empty in every line. */
const widened = (text: string, missing: readonly string[]): string => {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\ufeff/, ""));
  const filled = lines.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return `${csvFormatRows([[...header, ...missing], ...filled.map((cells) => [...cells, ...missing.map(() => "")])])}\n`;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};
