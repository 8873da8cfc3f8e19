import type { Point } from "../../domain/layout";

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The region to which an arrow key moves: nearest along the arrow, sideways distance counting double; undefined when
 * nothing lies that way. Points are label points on the layout's plane, y up.
 */
export const neighbourOf = (points: readonly Point[], from: number, key: string): number | undefined => {
  const direction = directions[key];
  const start = points[from];
  if (!direction || !start) return undefined;
  let best: number | undefined;
  let least = Infinity;
  points.forEach(([x, y], index) => {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const cost = along + 2 * aside;
    if (index !== from && along > aside / 4 && cost < least) [best, least] = [index, cost];
  });
  return best;
};
