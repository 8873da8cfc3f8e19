import { csvFormatRows } from "d3-dsv";
import type { Column, Table } from "./table";

/** What a cell is written from: empty for undefined. */
export type CellText = string | number | undefined;

type Name<C extends Column> = C extends { readonly optional: true } ? never : C["name"];

/** A row to be written: only what the file may lack can be left out. */
export type TextRow<T extends Table> = { readonly [N in Name<T["columns"][number]>]: CellText } & {
  readonly [C in T["columns"][number] as C["name"]]?: CellText;
};

/** A table as CSV in the order of its columns, LF at the end of each line. */
export const tableText = <T extends Table>(table: T, rows: readonly TextRow<T>[]): string => {
  const fields = table.columns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((field) => (row as Record<string, CellText>)[field] ?? ""));
  return `${csvFormatRows([fields, ...data.map((cells) => cells.map(String))])}\n`;
};
