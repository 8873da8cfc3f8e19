import type { Finding } from "../../../domain/finding";
import type { Goal } from "../../../domain/goals";
import { type Month, monthText, yearOf } from "../../../domain/month";
import { parsePeriod, periodLabel } from "../../../domain/period";
import type { ColumnRead } from "../../../domain/reportCheck";
import { plainAt } from "../findBlocks";
import { textOf } from "../textOf";
import { columnOf, type GoalRow, type GoalTable } from "./findGoalTables";
import {
  longNoteFault,
  outsideFault,
  periodFault,
  rowFault,
  twiceFault,
  valueColumnsFault,
  valueFault,
} from "./goalFaults";
import { readAs } from "./goalHeading";
import { goalValueIn } from "./goalValueIn";
import { periodIn } from "./periodIn";

/** The value of one goal as it stands in the file. */
export interface GoalReading {
  readonly goal: Goal;
  /** Empty withdraws. */
  readonly value: string;
  /** Undefined while neither the row nor the file says. */
  readonly period: string | undefined;
  /** The month of the file stands in for a period of its own. */
  readonly isOpen: boolean;
  readonly isShare: boolean;
  readonly note: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface GoalsRead {
  readonly columns: readonly ColumnRead[];
  readonly readings: readonly GoalReading[];
  readonly faults: readonly Finding[];
}

export interface GoalTimes {
  /** Of the file; undefined while nobody has said. */
  readonly month: Month | undefined;
  /** The month that is not over yet. */
  readonly current: Month;
  /** First and last month of the plan. */
  readonly span: readonly [Month, Month];
}

/** Reads all tables of goals; every cell at fault is told. */
export const readGoals = (tables: readonly GoalTable[], times: GoalTimes): GoalsRead => {
  const faults: Finding[] = [];
  const readings: GoalReading[] = [];
  const seen = new Map<string, GoalReading>();
  for (const table of tables) {
    const value = columnOf(table.columns, "value");
    if (value === undefined) continue;
    faults.push(...valueColumns(table));
    for (const row of table.rows) {
      const reading = readRow(table, row, value, times, faults);
      if (!reading) continue;
      const key = `${reading.goal.id} ${reading.period}`;
      const first = seen.get(key);
      if (first) faults.push(twiceFault(reading.goal, reading.period, reading, first));
      else seen.set(key, reading);
      readings.push(reading);
    }
  }
  return { columns: tables.flatMap(columnReads), readings, faults };
};

const placeAt = ({ plane }: GoalTable, row: number, column: number) => ({
  sheet: plane.sheet,
  cell: plane.address(row, column),
});

const valueColumns = (table: GoalTable): readonly Finding[] => {
  const { plane, heading, columns } = table;
  const [, second] = columns.filter(
    ({ use, column }) => use === "value" && plane.corner(heading, column)[1] === column,
  );
  return second
    ? [valueColumnsFault(placeAt(table, heading, second.column), plainAt(plane, heading, second.column))]
    : [];
};

const readRow = (
  table: GoalTable,
  { row, named }: GoalRow,
  column: number,
  times: GoalTimes,
  faults: Finding[],
): GoalReading | undefined => {
  const { plane } = table;
  const cell = plane.at(row, column);
  const place = placeAt(table, row, column);
  const goal = named.kind === "goal" ? named.goal : { value: "", unit: "" };
  const read = goalValueIn(cell, goal);
  if (read.kind === "missing") return undefined;
  if (named.kind !== "goal") {
    faults.push(rowFault(named, place, rowText(table, row)));
    return undefined;
  }
  if (read.kind === "wrong") {
    faults.push(valueFault(read.error, place, textOf(cell), named.goal));
    return undefined;
  }
  const period = periodAt(table, row, named.goal, times, faults);
  if (!period) return undefined;
  return {
    ...{ goal: named.goal, ...period, ...place },
    ...(read.kind === "value" ? { value: read.value, isShare: read.isShare } : { value: "", isShare: false }),
    note: noteAt(table, row, named.goal, faults),
  };
};

const longestNote = 200;

const noteAt = (table: GoalTable, row: number, goal: Goal, faults: Finding[]): string => {
  const column = columnOf(table.columns, "note");
  if (column === undefined) return "";
  const note = textOf(table.plane.over(row, column)).replace(/\s+/g, " ").trim();
  if (note.length > longestNote) faults.push(longNoteFault(placeAt(table, row, column), note, longestNote, goal));
  return note;
};

/** How the row names its goal. */
const rowText = ({ plane, columns }: GoalTable, row: number): string =>
  (["id", "words"] as const)
    .flatMap((use) => columnOf(columns, use) ?? [])
    .map((column) => textOf(plane.over(row, column)).trim())
    .filter((text) => text !== "")
    .join(" ");

const periodAt = (
  table: GoalTable,
  row: number,
  goal: Goal,
  { month, current, span }: GoalTimes,
  faults: Finding[],
): Pick<GoalReading, "period" | "isOpen"> | undefined => {
  const ofFile = { period: month === undefined ? undefined : monthText(month), isOpen: true };
  const column = columnOf(table.columns, "period");
  if (column === undefined) return ofFile;
  const cell = table.plane.over(row, column);
  const read = periodIn(cell, month);
  if (read.kind === "open") return ofFile;
  const place = placeAt(table, row, column);
  if (read.kind === "wrong") {
    faults.push(periodFault(place, textOf(cell), goal));
    return undefined;
  }
  const why = whyNot(read.period, current, span);
  if (!why) return { period: read.period, isOpen: false };
  faults.push(outsideFault(place, read.period, goal, why));
  return undefined;
};

/** A year may be told while it is under way, a month only when it is over. */
const whyNot = (period: string, current: Month, [first, last]: GoalTimes["span"]) => {
  const span = parsePeriod(period);
  if (!span) return undefined;
  if (span.kind === "month" && span.to >= current)
    return { problem: `${periodLabel(period)}还没有结束`, remedy: "改正期间；全年累计的数写年份" };
  const year = yearOf(span.to);
  if (year > yearOf(current))
    return { problem: `${year}年还没有到`, remedy: "改正期间；期间是数的期间，不是目标的年限" };
  if (year < yearOf(first) || year > yearOf(last))
    return { problem: `${year}年不在计划期内`, remedy: `计划期为${yearOf(first)}年至${yearOf(last)}年，改正期间` };
  return undefined;
};

const columnReads = (table: GoalTable): readonly ColumnRead[] =>
  table.columns.flatMap(({ column, use }) => {
    const { plane, heading } = table;
    const [top, left] = plane.corner(heading, column);
    const text = textOf(plane.over(heading, column)).replace(/\s+/g, "");
    if (text === "" || left !== column) return [];
    return { sheet: plane.sheet, cell: plane.address(top, left), heading: text, use: readAs[use] };
  });
