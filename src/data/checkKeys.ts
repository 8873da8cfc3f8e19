import type { Fault } from "../domain/fault";
import { cellOf, type Sheet } from "./readTable";
import type { Sheets } from "./sheets";
import { shown } from "./shown";
import type { Reference } from "./table";

/** What the definition of the tables says about keys: no key twice, no reference into nothing. */
export const checkKeys = (sheets: Sheets): readonly Fault[] => {
  const all: readonly Sheet[] = Object.values(sheets);
  return all.flatMap((sheet) => [
    ...keysOf(sheet).flatMap((key) => repeated(sheet, key)),
    ...(sheet.table.references ?? []).flatMap((reference) => dangling(sheet, reference, all)),
  ]);
};

const keysOf = ({ table }: Sheet): readonly (readonly string[])[] => [
  ...(table.primaryKey ? [table.primaryKey] : []),
  ...(table.uniqueKeys ?? []),
  ...table.columns.filter(({ unique }) => unique).map(({ name }) => [name]),
];

const repeated = (sheet: Sheet, key: readonly string[]): readonly Fault[] => {
  const seen = new Map<string, number>();
  return sheet.lines.flatMap((line) => {
    const texts = key.map((column) => cellOf(sheet, line, column));
    const first = seen.get(texts.join("\n"));
    if (texts.includes("")) return [];
    if (first === undefined) seen.set(texts.join("\n"), line.row);
    return first === undefined ? [] : [repeatedFault(sheet, line.row, key, texts, first)];
  });
};

const repeatedFault = (
  { table }: Sheet,
  row: number,
  key: readonly string[],
  texts: readonly string[],
  first: number,
): Fault => ({
  file: table.path,
  row,
  column: key.join(","),
  found: shown(texts.join(",")),
  problem: `与第 ${first} 行重复`,
  remedy: "两行只留一行，或改正其中一行",
});

const dangling = (sheet: Sheet, { column, table, key }: Reference, all: readonly Sheet[]): readonly Fault[] => {
  const target = all.find((candidate) => candidate.table.name === table);
  if (!target?.readable) return [];
  const known = new Set(target.lines.map((line) => cellOf(target, line, key)));
  return sheet.lines.flatMap((line) => {
    const text = cellOf(sheet, line, column);
    if (text === "" || known.has(text)) return [];
    return [
      {
        file: sheet.table.path,
        row: line.row,
        column,
        found: shown(text),
        problem: `${target.table.path} 中没有这个编号`,
        remedy: `改为 ${target.table.path} 的 ${key} 列中已有的编号，或先在那里登记`,
      },
    ];
  });
};
