import { csvFormatRows } from "d3-dsv";
import type { Table } from "./table";

/** What a cell is written from: empty for undefined. */
export type CellText = string | number | undefined;

/** A table as CSV in the order of its columns, LF at the end of each line. */
export const tableText = <T extends Table>(
  table: T,
  rows: readonly { readonly [C in T["columns"][number]["name"]]: CellText }[],
): string => {
  const fields = table.columns.map(({ name }) => name as T["columns"][number]["name"]);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ""));
  return `${csvFormatRows([fields, ...data.map((cells) => cells.map(String))])}\n`;
};
