import type { Fault } from "../domain/fault";
import { decemberOf, type Month, monthText } from "../domain/month";
import type { Line, Sheet } from "./readTable";
import type { Sheets } from "./sheets";
import { shown } from "./shown";

/** The ledger speaks of months of the plan, and says nothing twice in a row; nor do the goals. */
export const checkReports = (sheets: Sheets): readonly Fault[] => {
  const months = planMonths(sheets);
  return [
    ...(months ? outside(sheets, months) : []),
    ...early(sheets),
    ...copies(sheets.reports),
    ...copies(sheets.goalReports),
  ];
};

interface Span {
  readonly first: Month;
  readonly last: Month;
}

/** From December of the base year to December of the last; unknown while the targets are at fault. */
const planMonths = ({ targets }: Sheets): Span | undefined => {
  if (targets.faults.length > 0) return undefined;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of targets.rows) {
    if (!row) continue;
    if (row.kind === "baseline") first = Math.min(first, decemberOf(row.year));
    last = Math.max(last, decemberOf(row.year));
  }
  return first < last ? { first, last } : undefined;
};

const outside = ({ reports }: Sheets, { first, last }: Span): readonly Fault[] =>
  reports.rows.flatMap((row, i) => {
    if (!row || (row.month >= first && row.month <= last)) return [];
    return {
      file: reports.table.path,
      row: reports.lines[i]?.row ?? 0,
      column: "month",
      found: monthText(row.month),
      problem: "月份不在计划期内",
      remedy: `计划期为 ${monthText(first)} 至 ${monthText(last)}，改正月份`,
    };
  });

/** A month that was not over yet when it was reported is a slip of the pen; it would move the whole board ahead. */
const early = ({ reports }: Sheets): readonly Fault[] =>
  reports.rows.flatMap((row, i) => {
    if (!row || monthText(row.month) <= row.reported_on.slice(0, 7)) return [];
    return {
      file: reports.table.path,
      row: reports.lines[i]?.row ?? 0,
      column: "month",
      found: monthText(row.month),
      problem: `月份晚于报送日期 ${row.reported_on}`,
      remedy: "改正月份或报送日期",
    };
  });

/** What a line says of its subject and day. */
const said: ReadonlySet<string> = new Set(["value", "note", "import", "cell"]);

/** A second value on the same day corrects the first; the very same line after itself is an accident. */
const copies = ({ table, lines }: Pick<Sheet, "table" | "lines">): readonly Fault[] => {
  const holding = new Map<string, Line>();
  const names = table.columns.flatMap(({ name }, i) => (said.has(name) ? [] : i));
  return lines.flatMap((line) => {
    const key = names.map((i) => line.cells[i]).join(",");
    const before = holding.get(key);
    holding.set(key, line);
    if (!before || line.cells.some((cell, i) => cell !== before.cells[i])) return [];
    return {
      file: table.path,
      row: line.row,
      found: shown(line.cells.filter((cell, i) => cell !== "" || !table.columns[i]?.optional).join(",")),
      problem: `与第 ${before.row} 行完全相同`,
      remedy: "删去重复的一行",
    };
  });
};
