import type { Layout, Point, Region } from "../../domain/layout";

/** Left, top, right, bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Ring = readonly Point[];

/** Extent of a layout on its own plane, where y points up: `top` is the larger y. */
export const extentOf = ({ regions }: Layout): Box => {
  let box = { left: Infinity, top: -Infinity, right: -Infinity, bottom: Infinity };
  for (const { polygons } of regions)
    for (const [x, y] of polygons.flat(2))
      box = {
        left: Math.min(box.left, x),
        top: Math.max(box.top, y),
        right: Math.max(box.right, x),
        bottom: Math.min(box.bottom, y),
      };
  return box;
};

export const ringsOf = ({ polygons }: Region): readonly Ring[] => polygons.flat();

/** Even-odd rule over all rings, holes included. */
export const isInside = ([x, y]: Point, rings: readonly Ring[]): boolean => {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[j] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
};

/** Whether any edge of the rings passes through the box: the slab method of Liang and Barsky. */
export const isCrossed = (box: Box, rings: readonly Ring[]): boolean =>
  rings.some((ring) => ring.some((point, i) => meets(box, ring[i === 0 ? ring.length - 1 : i - 1] as Point, point)));

const meets = ({ left, top, right, bottom }: Box, [ax, ay]: Point, [bx, by]: Point): boolean => {
  let from = 0;
  let to = 1;
  for (const [start, step, low, high] of [
    [ax, bx - ax, left, right],
    [ay, by - ay, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const near = (low - start) / step;
    const far = (high - start) / step;
    from = Math.max(from, Math.min(near, far));
    to = Math.min(to, Math.max(near, far));
    if (from > to) return false;
  }
  return true;
};

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Whether two segments cross; touching ends do not count. */
export const doCross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Positive when `c` lies left of the line from `a` to `b` (y up). */
const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
