import type { Point } from "../../geo/plane";

type Segment = readonly [from: Point, to: Point];

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const within = (a: number, b: number, value: number): boolean => Math.min(a, b) <= value && value <= Math.max(a, b);

const touches = ([[ax, ay], [bx, by]]: Segment, [x, y]: Point): boolean => within(ax, bx, x) && within(ay, by, y);

const meets = (first: Segment, second: Segment): boolean => {
  const [a, b] = first;
  const [c, d] = second;
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  const ends: readonly (readonly [number, Segment, Point])[] = [
    [abc, first, c],
    [abd, first, d],
    [cda, second, a],
    [cdb, second, b],
  ];
  return ends.some(([side, segment, point]) => side === 0 && touches(segment, point) && !isEnd(segment, point));
};

const isEnd = ([from, to]: Segment, [x, y]: Point): boolean =>
  (from[0] === x && from[1] === y) || (to[0] === x && to[1] === y);

/** Pairs of segments that cross, or where an end of one lies inside the other; common ends do not count. */
export function crossings(segments: readonly Segment[]): readonly (readonly [Segment, Segment])[] {
  const sorted = [...segments].sort((a, b) => west(a) - west(b));
  const found: (readonly [Segment, Segment])[] = [];
  sorted.forEach((first, index) => {
    const east = Math.max(first[0][0], first[1][0]);
    for (let other = index + 1; other < sorted.length && west(sorted[other]!) <= east; other++)
      if (meets(first, sorted[other]!)) found.push([first, sorted[other]!]);
  });
  return found;
}

const west = ([[ax], [bx]]: Segment): number => Math.min(ax, bx);
