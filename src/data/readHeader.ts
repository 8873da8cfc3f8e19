import { type Fault, fail, ok, type Result } from "../domain/fault";
import { shown } from "./shown";
import type { Table } from "./table";

/** For each column of the table its position in the file; the order in the file is free. */
export const readHeader = (table: Table, header: readonly string[]): Result<readonly number[]> => {
  const names = header.map((name) => name.trim());
  const faults = [
    ...table.columns
      .filter(({ name, optional }) => !optional && !names.includes(name))
      .map(({ name }) => fault(table, name, missing)),
    ...names.filter((name) => !table.columns.some((column) => column.name === name)).map(unknown(table)),
    ...table.columns
      .filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name))
      .map(({ name }) => fault(table, name, double)),
  ];
  return faults.length > 0 ? fail(faults) : ok(table.columns.map(({ name }) => names.indexOf(name)));
};

const missing = { problem: "表头缺少这一列", remedy: "在第一行补上这个列名及其内容" };
const double = { problem: "表头中这一列出现了两次", remedy: "只保留一列" };

const fault = (table: Table, column: string, flaw: Pick<Fault, "problem" | "remedy">): Fault => ({
  file: table.path,
  row: 1,
  column,
  ...flaw,
});

const unknown =
  (table: Table) =>
  (name: string): Fault => ({
    ...fault(table, shown(name), { problem: "表头中有不认识的列", remedy: "删去这一列" }),
    found: shown(name),
  });
