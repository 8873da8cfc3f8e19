export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

/** Plain products and square roots only, so that every engine computes the same digits. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));

export const lengthOf = (line: Line): number =>
  line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);

/** Positive when the ring runs counter-clockwise; the ring may be open or closed. */
export const areaOf = (ring: Line): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

export function boundsOf(points: Line): { west: number; south: number; east: number; north: number } {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}
