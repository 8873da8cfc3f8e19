import type { Line, Point } from "./plane";

/** The largest upright rectangle of the given shape in a ring: its centre, and its size as a multiple of the shape. */
export interface LabelBox {
  readonly centre: Point;
  readonly scale: number;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly room: number;
}

/** Searches squares, best hope first, in a plane stretched until the rectangle is a square of side 2 (after Mapbox's polylabel). */
export function labelBox(ring: Line, [width, height]: Point, precision: number): LabelBox {
  const square = ring.map(([x, y]): Point => [(2 * x) / width, (2 * y) / height]);
  const cells = firstCells(square);
  let best = cells[0]!;
  while (cells.length > 0) {
    const cell = takeMostHopeful(cells);
    if (cell.room > best.room) best = cell;
    if (cell.room + cell.half <= best.room + precision) break;
    const half = cell.half / 2;
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      cells.push(cellAt(square, cell.x + sx * half, cell.y + sy * half, half));
  }
  return { centre: [(best.x * width) / 2, (best.y * height) / 2], scale: best.room };
}

function firstCells(square: Line): Cell[] {
  const [xs, ys] = [square.map(([x]) => x), square.map(([, y]) => y)];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const half = Math.min(Math.max(...xs) - west, Math.max(...ys) - south) / 4;
  const cells: Cell[] = [];
  for (let x = west + half; x - half < Math.max(...xs); x += 2 * half)
    for (let y = south + half; y - half < Math.max(...ys); y += 2 * half) cells.push(cellAt(square, x, y, half));
  return cells;
}

function takeMostHopeful(cells: Cell[]): Cell {
  let chosen = 0;
  for (let index = 1; index < cells.length; index++)
    if (cells[index]!.room + cells[index]!.half > cells[chosen]!.room + cells[chosen]!.half) chosen = index;
  const cell = cells[chosen]!;
  cells[chosen] = cells[cells.length - 1]!;
  cells.pop();
  return cell;
}

/** Room is half the side of the largest square around the point; negative outside the ring. */
function cellAt(ring: Line, x: number, y: number, half: number): Cell {
  let inside = false;
  let room = Number.POSITIVE_INFINITY;
  for (let index = 0; index < ring.length; index++) {
    const [a, b] = [ring[index]!, ring[(index + 1) % ring.length]!];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    room = Math.min(room, reach(a[0] - x, a[1] - y, b[0] - a[0], b[1] - a[1]));
  }
  return { x, y, half, room: inside ? room : -room };
}

/** Chebyshev distance from the origin to the segment that starts at (x, y): least at an end, a diagonal or an axis. */
const reach = (x: number, y: number, dx: number, dy: number): number =>
  Math.min(
    Math.max(Math.abs(x), Math.abs(y)),
    Math.max(Math.abs(x + dx), Math.abs(y + dy)),
    reachAt((y - x) / (dx - dy), x, y, dx, dy),
    reachAt((x + y) / -(dx + dy), x, y, dx, dy),
    reachAt(-x / dx, x, y, dx, dy),
    reachAt(-y / dy, x, y, dx, dy),
  );

const reachAt = (t: number, x: number, y: number, dx: number, dy: number): number =>
  t > 0 && t < 1 ? Math.max(Math.abs(x + t * dx), Math.abs(y + t * dy)) : Number.POSITIVE_INFINITY;
