import type { CellValue, Sheet } from "hucre/xlsx";
import type { Cell, Grid, Merge } from "./book";
import { cellFrom, emptyCell, type Reading } from "./cellFrom";
import { withoutEnd } from "./withoutEnd";

type Rows = Grid["rows"];

/** A sheet as the reader gives it, in the terms of a book; blank rows and cells at the ends are left out. */
export const gridOf = (name: string, sheet: Sheet, reading: Reading): Grid => {
  const rows = withoutEnd(
    rowsOf(sheet, reading).map((row) => withoutEnd(row, (cell) => cell === emptyCell)),
    (row) => row.length === 0,
  );
  return { sheet: name, rows, merges: mergesWithin(sheet, rows), hiddenRows: hiddenWithin(sheet, rows.length) };
};

const noCells: Cell[] = [];

const rowsOf = ({ rows: values, cells: details = new Map() }: Sheet, reading: Reading): Rows => {
  const cellAt = (value: CellValue, row: number, column: number): Cell =>
    value === null
      ? emptyCell
      : cellFrom(value, details.size > 0 ? details.get(`${row},${column}`) : undefined, reading);
  const rows = values.map((line, row) =>
    line.every((value) => value === null) ? noCells : line.map((value, column) => cellAt(value, row, column)),
  );
  for (const [key, detail] of details) {
    if (detail.value !== null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (rows[row] === noCells) rows[row] = values[row]!.map(() => emptyCell);
    rows[row]![column] = cellFrom(null, detail, reading);
  }
  return rows;
};

/** No merge goes beyond what is read, and together they cover no more: going through their cells is no risk. */
const mergesWithin = ({ merges = [] }: Sheet, rows: Rows): readonly Merge[] => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  let free = rows.length * width;
  return merges.flatMap(({ startRow: top, startCol: left, endRow, endCol }) => {
    const bottom = Math.min(endRow, rows.length - 1);
    const right = Math.min(endCol, width - 1);
    const area = (bottom - top + 1) * (right - left + 1);
    if (!(top >= 0 && left >= 0 && top <= bottom && left <= right && area <= free)) return [];
    free -= area;
    return [{ top, left, bottom, right }];
  });
};

const hiddenWithin = ({ rowDefs = new Map() }: Sheet, height: number): ReadonlySet<number> =>
  new Set([...rowDefs].filter(([row, { hidden }]) => hidden && row < height).map(([row]) => row));
