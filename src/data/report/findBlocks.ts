import { plainName } from "../unitNames";
import type { Cell } from "./book";
import { isUnitHeading } from "./heading";
import type { Lexicon } from "./lexicon";
import { monthsIn } from "./monthIn";
import { type Plane, turned } from "./plane";
import { sumOf } from "./sumOf";
import { textOf } from "./textOf";

/** One table on a sheet: a column of units with the columns that belong to it. Rows and columns are those of its plane. */
export interface Block {
  readonly plane: Plane;
  readonly unitColumn: number;
  /** Columns from `left` up to, not including, `right`. */
  readonly left: number;
  readonly right: number;
  /** Rows of text above the heading, nearest first. */
  readonly titles: readonly number[];
  /** Heading rows from top to bottom; empty when there are none. */
  readonly headings: readonly number[];
  /** Body rows from `top` up to, not including, `bottom`. */
  readonly top: number;
  readonly bottom: number;
}

export const plainAt = (plane: Plane, row: number, column: number): string => plainOf(plane.over(row, column));

/** A cell's text in plain form; a first of month is that month, since tables turn 2026-10 into a day. */
export const plainOf = (cell: Cell): string => {
  if (cell.kind === "empty") return "";
  if (cell.kind === "date") return cell.text.replace(/-01$/, "");
  return plainName(textOf(cell));
};

/** All tables of a sheet, from left to right and from top to bottom. */
export const findBlocks = (sheet: Plane, lexicon: Lexicon): readonly Block[] => {
  const upright = unitCells(sheet, lexicon);
  const lying = byColumn(upright.map(([row, column]) => [column, row] as const));
  const standing = byColumn(upright);
  if (mostIn(lying) > mostIn(standing)) {
    const plane = turned(sheet);
    return blocksOf(plane, lexicon, byColumn(unitCells(plane, lexicon)));
  }
  return blocksOf(sheet, lexicon, standing);
};

type Stacked = readonly [column: number, rows: readonly number[]];
type Columns = ReadonlyMap<number, readonly number[]>;

const unitCells = (plane: Plane, lexicon: Lexicon): readonly (readonly [row: number, column: number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let row = 0; row < plane.height; row++)
    for (let column = 0; column < plane.width; column++) {
      const { kind } = plane.over(row, column);
      if (kind !== "text" && kind !== "number") continue;
      if (lexicon.unitIn(plainAt(plane, row, column)) !== undefined) found.push([row, column]);
    }
  return found;
};

const byColumn = (cells: readonly (readonly [row: number, column: number])[]): Columns => {
  const columns = new Map<number, number[]>();
  for (const [row, column] of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return columns;
};

const mostIn = (columns: Columns): number => Math.max(0, ...[...columns.values()].map((rows) => rows.length));

/** A column with fewer units than this part of the fullest only mentions some. */
const leastPart = 4;

/** Columns in which units stand one below the other; a second one that repeats the first, as codes do, adds nothing. */
const blocksOf = (plane: Plane, lexicon: Lexicon, columns: Columns): readonly Block[] => {
  const most = mostIn(columns);
  const full = [...columns]
    .filter(([, rows]) => rows.length * leastPart >= most && (rows.length > 1 || most === 1))
    .sort(([a], [b]) => a - b);
  const unitAt = (row: number, column: number) => lexicon.unitIn(plainAt(plane, row, column));
  const repeats = ([column, rows]: Stacked, [earlier, others]: Stacked): boolean =>
    rows.length === others.length && rows.every((row) => unitAt(row, column) === unitAt(row, earlier));
  const chosen = full.filter((stack, i) => !full.slice(0, i).some((earlier) => repeats(stack, earlier)));
  return chosen.flatMap(([column, rows], i) => {
    const left = i === 0 && !plane.isTurned ? 0 : column;
    const right = chosen[i + 1]?.[0] ?? plane.width;
    return stacked(plane, lexicon, { column, rows, left, right });
  });
};

interface Stack {
  readonly column: number;
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Tables below each other in one column of units: each begins with a heading of its own. */
const stacked = (plane: Plane, lexicon: Lexicon, { column, rows, left, right }: Stack): readonly Block[] => {
  const starts = rows.filter((row, i) => {
    const before = rows[i - 1];
    return before === undefined || hasHeadingBetween(plane, lexicon, column, before, row);
  });
  const blocks: Block[] = [];
  for (const [i, first] of starts.entries()) {
    const before = blocks[i - 1];
    const above = aboveOf(plane, lexicon, { column, left, right, ceiling: before?.bottom ?? 0, first });
    const headings = above.headings.length === 0 && before ? before.headings : above.headings;
    const bottom = bottomOf(plane, lexicon, column, rows, starts[i + 1]);
    blocks.push({ ...above, plane, unitColumn: column, left, right, headings, bottom });
  }
  return blocks;
};

/** Sum rows follow the last unit; the next table begins where its own titles do. */
const bottomOf = (
  plane: Plane,
  lexicon: Lexicon,
  column: number,
  rows: readonly number[],
  next: number | undefined,
): number => {
  if (next === undefined) return plane.height;
  let bottom = (rows[rows.indexOf(next) - 1] ?? next) + 1;
  while (bottom < next && sumOf(plainAt(plane, bottom, column), lexicon) !== undefined) bottom++;
  return bottom;
};

const hasHeadingBetween = (plane: Plane, lexicon: Lexicon, column: number, from: number, to: number): boolean => {
  for (let row = from + 1; row < to; row++) {
    if (isUnitHeading(plainAt(plane, row, column))) return true;
    const texts = rowTexts(plane, row, 0, plane.width);
    if (texts.length === 1 && lexicon.indicatorsIn(texts[0] ?? "").indicators.length === 1) return true;
  }
  return false;
};

/** Different texts of a row, from left to right; numbers are none. */
const rowTexts = (plane: Plane, row: number, left: number, right: number): readonly string[] => {
  const texts = new Set<string>();
  for (let column = left; column < right; column++) {
    const cell = plane.over(row, column);
    if (cell.kind === "text" || cell.kind === "date") texts.add(plainOf(cell));
  }
  return [...texts];
};

interface Area {
  readonly column: number;
  readonly left: number;
  readonly right: number;
  /** Nothing above this row belongs to the table. */
  readonly ceiling: number;
  readonly first: number;
}

/** What stands over the first unit: heading rows, then titles; without a heading the body begins with the first unit. */
const aboveOf = (plane: Plane, lexicon: Lexicon, area: Area): Pick<Block, "headings" | "titles" | "top"> => {
  const { column, left, right, ceiling, first } = area;
  const rows = Array.from({ length: first - ceiling }, (_, i) => first - 1 - i);
  const anchor = rows.find((row) => isUnitHeading(plainAt(plane, row, column)));
  const lowest = anchor ?? rows.find((row) => isHeadingRow(plane, lexicon, row, left, right));
  if (lowest === undefined) return { headings: [], titles: rows, top: first };
  let top = lowest + 1;
  while (top < first && continuesHeading(plane, top, area)) top++;
  let head = lowest;
  while (head > ceiling && isHeadingRow(plane, lexicon, head - 1, left, right)) head--;
  const headings = Array.from({ length: top - head }, (_, i) => head + i);
  return { headings, titles: rows.filter((row) => row < head), top };
};

/** A second heading row leaves the place below the units' heading empty, or is merged with it. */
const continuesHeading = (plane: Plane, row: number, { column, left, right }: Area): boolean => {
  const own = plainAt(plane, row, column);
  return (own === "" || isUnitHeading(own)) && !hasNumber(plane, row, left, right);
};

const hasNumber = (plane: Plane, row: number, left: number, right: number): boolean => {
  for (let column = left; column < right; column++) {
    const { kind } = plane.at(row, column);
    if (kind === "number" || kind === "uncached") return true;
    if (kind === "text" && isNumeric(plainAt(plane, row, column))) return true;
  }
  return false;
};

const isNumeric = (plain: string): boolean => /^[-+]?\d[\d,.]*\D?$/.test(plain) && monthsIn(plain).length === 0;

/** Words over several columns; one text alone, however wide, is a title, and a row of numbers is not a heading. */
const isHeadingRow = (plane: Plane, lexicon: Lexicon, row: number, left: number, right: number): boolean => {
  const texts = rowTexts(plane, row, left, right);
  if (texts.length < 2 || texts.some((text) => lexicon.unitIn(text) !== undefined)) return false;
  return !hasNumber(plane, row, left, right);
};
