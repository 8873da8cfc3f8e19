import { addressOf } from "./address";
import type { Cell, Grid, Merge } from "./book";

const empty: Cell = { kind: "empty" };

/** A sheet to look around in; turned over when its units stand side by side. */
export interface Plane {
  readonly sheet: string;
  /** Rows are columns of the sheet. */
  readonly isTurned: boolean;
  readonly height: number;
  readonly width: number;
  /** The cell itself; what lies under a merge is empty. */
  readonly at: (row: number, column: number) => Cell;
  /** The cell, or what is written over it by a merge. */
  readonly over: (row: number, column: number) => Cell;
  /** Where a merge begins that covers the cell; otherwise the cell itself. */
  readonly corner: (row: number, column: number) => readonly [row: number, column: number];
  /** As the sheet calls it, such as `C5`. */
  readonly address: (row: number, column: number) => string;
  readonly isHidden: (row: number) => boolean;
}

/** A hostile sheet may merge all of its cells many times over. */
const mostMerged = 1_000_000;

export const planeOf = (grid: Grid): Plane => {
  const height = grid.rows.length;
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const at = (row: number, column: number): Cell => grid.rows[row]?.[column] ?? empty;
  const owners = ownersOf(grid.merges, height, width);
  const over = (row: number, column: number): Cell => {
    const merge = owners.get(row * width + column);
    return merge ? at(merge.top, merge.left) : at(row, column);
  };
  const corner = (row: number, column: number): readonly [number, number] => {
    const merge = owners.get(row * width + column);
    return merge ? [merge.top, merge.left] : [row, column];
  };
  const isHidden = (row: number): boolean => grid.hiddenRows.has(row);
  return { sheet: grid.sheet, isTurned: false, height, width, at, over, corner, address: addressOf, isHidden };
};

/** Columns become rows; the addresses stay those of the sheet. */
export const turned = (plane: Plane): Plane => ({
  sheet: plane.sheet,
  isTurned: true,
  height: plane.width,
  width: plane.height,
  at: (row, column) => plane.at(column, row),
  over: (row, column) => plane.over(column, row),
  corner: (row, column) => {
    const [top, left] = plane.corner(column, row);
    return [left, top];
  },
  address: (row, column) => plane.address(column, row),
  isHidden: () => false,
});

const ownersOf = (merges: readonly Merge[], height: number, width: number): ReadonlyMap<number, Merge> => {
  const owners = new Map<number, Merge>();
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, height - 1);
    const right = Math.min(merge.right, width - 1);
    if (owners.size + (bottom - merge.top + 1) * (right - merge.left + 1) > mostMerged) continue;
    for (let row = merge.top; row <= bottom; row++)
      for (let column = merge.left; column <= right; column++) owners.set(row * width + column, merge);
  }
  return owners;
};
