import type { Cell, Grid } from "../book";
import { plainAt, plainOf } from "../findBlocks";
import type { Lexicon } from "../lexicon";
import { type Plane, planeOf } from "../plane";
import { type GoalUse, goalHeading } from "./goalHeading";
import type { GoalNames, Named } from "./goalNames";
import { goalValueIn } from "./goalValueIn";

export interface GoalColumn {
  readonly column: number;
  readonly use: GoalUse;
}

export interface GoalRow {
  readonly row: number;
  readonly named: Named;
}

/**
 * One table of the district's goals: below a heading that names goal and value, with a goal in at least one row before
 * the first that names a unit, which would make it a table of units.
 */
export interface GoalTable {
  readonly plane: Plane;
  readonly heading: number;
  /** Nothing above this row belongs to the table. */
  readonly ceiling: number;
  readonly columns: readonly GoalColumn[];
  /** Rows that name a goal, and those that hold a number without doing so. */
  readonly rows: readonly GoalRow[];
}

/** The tables of goals on a sheet, and the sheet without them for whoever looks for units. */
export const findGoalTables = (
  grid: Grid,
  lexicon: Lexicon,
  names: GoalNames,
): { readonly tables: readonly GoalTable[]; readonly rest: Grid } => {
  const plane = planeOf(grid);
  const headings = grid.rows.flatMap((cells, row) =>
    cells.some(isValueHeading) && isHeading(columnsAt(plane, row)) ? row : [],
  );
  const lowest = headings.filter((row, i) => headings[i + 1] !== row + 1);
  const tables = lowest.flatMap((heading, i) => {
    const table = tableAt(plane, heading, [lowest[i - 1] ?? -1, lowest[i + 1] ?? plane.height], { lexicon, names });
    return table ? [table] : [];
  });
  const taken = new Set(tables.flatMap(({ heading, rows }) => [heading, ...rows.map(({ row }) => row)]));
  const rest =
    tables.length === 0 ? grid : { ...grid, rows: grid.rows.map((cells, row) => (taken.has(row) ? [] : cells)) };
  return { tables, rest };
};

const isValueHeading = (cell: Cell): boolean => cell.kind === "text" && goalHeading(plainOf(cell)) === "value";

/** Without those that say nothing. */
const columnsAt = (plane: Plane, row: number): readonly GoalColumn[] => {
  const columns: (GoalColumn & { readonly heading: string })[] = [];
  for (let column = 0; column < plane.width; column++) {
    if (plane.over(row, column).kind === "empty") continue;
    const heading = plainAt(plane, row, column);
    columns.push({ column, heading, use: goalHeading(heading) });
  }
  const isVague = ({ use, heading }: (typeof columns)[number]): boolean => use === "value" && heading.includes("情况");
  const isSure = columns.some((column) => column.use === "value" && !isVague(column));
  return columns.map((column) => ({ column: column.column, use: isSure && isVague(column) ? "beside" : column.use }));
};

const isHeading = (columns: readonly GoalColumn[]): boolean =>
  columns.some(({ use }) => use === "value") && columns.some(({ use }) => use === "id" || use === "words");

const tableAt = (
  plane: Plane,
  heading: number,
  [before, after]: readonly [number, number],
  { lexicon, names }: { readonly lexicon: Lexicon; readonly names: GoalNames },
): GoalTable | undefined => {
  const columns = columnsAt(plane, heading);
  const rows: GoalRow[] = [];
  for (let row = heading + 1; row < after && !namesUnit(plane, row, lexicon); row++)
    rows.push({ row, named: namedAt(plane, row, columns, names) });
  const goals = rows.filter(({ named }) => named.kind !== "none");
  const [first] = goals;
  const last = goals[goals.length - 1];
  if (!first || !last || goals.every(({ named }) => named.kind === "counted")) return undefined;
  const value = columnOf(columns, "value");
  const isWithin = ({ row, named }: GoalRow): boolean =>
    named.kind !== "none" || (value !== undefined && isForeign(plane, row, value, row > first.row && row < last.row));
  const end = ends(rows, last.row, isWithin);
  return {
    plane,
    heading,
    ceiling: before + 1,
    columns,
    rows: rows.filter((each) => each.row < end && isWithin(each)),
  };
};

/** Between goals anything but nothing wants a goal; before and after them, only a number does. */
const isForeign = (plane: Plane, row: number, value: number, isBetween: boolean): boolean => {
  const { kind } = goalValueIn(plane.at(row, value), { value: "", unit: "" });
  return isBetween ? kind !== "missing" : kind === "value";
};

/** The table ends with the first row behind its last goal that has nothing for it. */
const ends = (rows: readonly GoalRow[], last: number, isWithin: (row: GoalRow) => boolean): number => {
  let end = last + 1;
  for (const each of rows) if (each.row === end && isWithin(each)) end++;
  return end;
};

const namesUnit = (plane: Plane, row: number, { unitIn }: Lexicon): boolean => {
  for (let column = 0; column < plane.width; column++) {
    const { kind } = plane.over(row, column);
    if ((kind === "text" || kind === "number") && unitIn(plainAt(plane, row, column)) !== undefined) return true;
  }
  return false;
};

/** The first column of a use. */
export const columnOf = (columns: readonly GoalColumn[], use: GoalUse): number | undefined =>
  columns.find((column) => column.use === use)?.column;

/** By id where there is one; an id and words that name different goals name both. */
const namedAt = (plane: Plane, row: number, columns: readonly GoalColumn[], { byId, byWords }: GoalNames): Named => {
  const textAt = (use: GoalUse): string => {
    const column = columnOf(columns, use);
    return column === undefined ? "" : plainAt(plane, row, column);
  };
  const [id, words] = [textAt("id"), textAt("words")];
  const said = byWords(words);
  if (id === "") return said;
  const named = byId(id);
  if (named.kind === "goal" && said.kind === "goal" && said.goal !== named.goal)
    return { kind: "several", goals: [named.goal, said.goal] };
  return named;
};
