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
  for (const ring of rings) {
    const { left, top, right, bottom } = boundsOf(ring);
    if (x < left || x > right || y < top || y > bottom) continue;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i] as Point;
      const b = ring[j] as Point;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
};

/** Whether any edge of the rings passes through the box. */
export const isCrossed = (box: Box, rings: readonly Ring[]): boolean =>
  rings.some(
    (ring) =>
      touches(box, boundsOf(ring)) &&
      ring.some((point, i) => passesThrough(box, ring[i === 0 ? ring.length - 1 : i - 1] as Point, point)),
  );

/** Whether a straight line from one point to the other meets the box: the slab method of Liang and Barsky. */
export const passesThrough = ({ left, top, right, bottom }: Box, a: Point, b: Point): boolean => {
  const [ax, ay] = a;
  const [bx, by] = b;
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right) return false;
  if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) return false;
  const isLevel = ay === by;
  const isUpright = ax === bx;
  const x1 = isUpright ? 0 : (left - ax) / (bx - ax);
  const x2 = isUpright ? 1 : (right - ax) / (bx - ax);
  const y1 = isLevel ? 0 : (top - ay) / (by - ay);
  const y2 = isLevel ? 1 : (bottom - ay) / (by - ay);
  const from = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
  return from <= Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
};

const bounds = new WeakMap<Ring, Box>();

/** Known once per ring: most of a map is far from where a label is tried. */
const boundsOf = (ring: Ring): Box => {
  const known = bounds.get(ring);
  if (known) return known;
  const box = ring.reduce(
    ({ left, top, right, bottom }, [x, y]) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  bounds.set(ring, box);
  return box;
};

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

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

/** Whether a segment crosses any edge of the rings. */
export const runsOver = (way: readonly [Point, Point], rings: readonly Ring[]): boolean =>
  rings.some(
    (ring) =>
      passesThrough(boundsOf(ring), ...way) &&
      ring.some((point, i) => doCross(way, [ring[i === 0 ? ring.length - 1 : i - 1] as Point, point])),
  );

/** Positive when `c` lies left of the line from `a` to `b` (y up). */
const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
