import type { Finding } from "../../domain/finding";
import { plainName } from "../unitNames";
import { type Block, plainAt, plainOf } from "./findBlocks";
import { findingAt } from "./findingAt";
import { headingOf } from "./heading";
import type { Lexicon } from "./lexicon";
import type { MonthWords } from "./monthIn";
import type { BlockColumn } from "./readings";
import { textOf } from "./textOf";

/** A month with the place, in words, that names it. */
export interface NamedMonth {
  readonly words: MonthWords;
  readonly from: string;
}

/** What stands around a block and holds for all of it. */
export interface Surroundings {
  /** Position of the only indicator that title, sheet or file name. */
  readonly indicator: number | undefined;
  readonly words: MonthWords | undefined;
  /** Where the month was found, in words. */
  readonly from: string;
  /** Titles together, the sheet's name and the file's, as far as each is about one month. */
  readonly named: readonly NamedMonth[];
  /** The only year named around the block, and whether the block is about another one is for its columns to say. */
  readonly year: number | undefined;
}

/** The columns of a block and what each was taken for; a count whose indicator nobody names is at fault. */
export const columnsOf = (
  block: Block,
  around: Surroundings,
  lexicon: Lexicon,
): { readonly columns: readonly BlockColumn[]; readonly faults: readonly Finding[] } => {
  const raw = Array.from({ length: block.right - block.left }, (_, i) => columnAt(block, block.left + i, lexicon));
  const isLong = raw.some(({ use }) => use === "indicator");
  const columns = raw.map((column) => settled(column, around, isLong));
  const faults = columns.flatMap((column, i) => {
    if (column.use !== "count") return [];
    if (column.indicator === undefined && !isLong) return [unclear(block, column)];
    const first = columns.slice(0, i).find((other) => sameCount(other, column));
    return first ? [twice(block, column, first)] : [];
  });
  return { columns, faults };
};

const columnAt = (block: Block, column: number, lexicon: Lexicon): BlockColumn => {
  const { plane, headings, unitColumn, top } = block;
  const rows = headings.filter((row) => plainAt(plane, row, column) !== "");
  const parts = rows.map((row) => plainAt(plane, row, column)).filter((text, i, all) => text !== all[i - 1]);
  const lowest = rows[rows.length - 1];
  const [row, at] = lowest === undefined ? [top, column] : plane.corner(lowest, column);
  const place = { column, heading: headingText(block, rows, column), cell: plane.address(row, at) };
  if (column === unitColumn) return { ...place, use: "unit" };
  const heading = headingOf(parts, lexicon);
  return { ...heading, ...place, use: heading.use === "unit" ? "ignored" : heading.use };
};

const headingText = ({ plane }: Block, rows: readonly number[], column: number): string =>
  rows
    .map((row) => plane.over(row, column))
    .map((cell) => (cell.kind === "date" ? plainOf(cell) : textOf(cell).replace(/\s+/g, "")))
    .filter((text, i, all) => text !== all[i - 1])
    .join(" ");

/** What the heading leaves open, the surroundings say; a column about another year than theirs is no count of theirs. */
const settled = (column: BlockColumn, { indicator, year }: Surroundings, isLong: boolean): BlockColumn => {
  const { use } = column;
  if (use === "count" && column.year !== undefined && year !== undefined && column.year !== year)
    return { ...column, use: "ignored" };
  if (isLong || column.indicator !== undefined || indicator === undefined) return column;
  return use === "count" || use === "previous" || use === "target" ? { ...column, indicator } : column;
};

const sameCount = (a: BlockColumn, b: BlockColumn): boolean =>
  a.use === "count" &&
  a.indicator === b.indicator &&
  a.month?.month === b.month?.month &&
  a.month?.year === b.month?.year;

const unclear = ({ plane }: Block, { cell, heading }: BlockColumn): Finding =>
  findingAt(
    "indicatorUnclear",
    { sheet: plane.sheet, cell },
    {
      found: heading,
      problem: "看不出这一列是哪个指标",
      remedy: "在这一列的表头写上指标名称",
    },
  );

const twice = ({ plane }: Block, { cell, heading }: BlockColumn, first: BlockColumn): Finding =>
  findingAt(
    "columnTwice",
    { sheet: plane.sheet, cell },
    {
      found: heading,
      problem: `与 ${first.cell}“${first.heading}”是同一个指标`,
      remedy: "只留一列，或在表头分别写明月份、指标",
    },
  );

/** Lines of words above a block, nearest first, without those that only say when the table was made. */
export const titleTexts = ({ plane, titles, unitColumn }: Block): readonly string[] => {
  const lines = plane.isTurned
    ? lineUp(unitColumn).map((column) => textsOf(plane, lineUp(plane.height), [column]))
    : titles.map((row) => textsOf(plane, [row], lineUp(plane.width)));
  return lines.flat().filter((text) => !/(填报|填表|制表|打印|报送|上报)(日期|时间|人)/.test(text));
};

const lineUp = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

const textsOf = (plane: Block["plane"], rows: readonly number[], columns: readonly number[]): readonly string[] => {
  const cells = rows.flatMap((row) => columns.map((column) => plane.over(row, column)));
  const words = cells.filter(({ kind }) => kind === "text" || kind === "date").map((cell) => plainName(plainOf(cell)));
  return [...new Set(words)].filter((text) => text !== "");
};
