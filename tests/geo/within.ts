import type { Line, Point } from "../../geo/plane";

export const isInside = ([x, y]: Point, ring: Line): boolean =>
  ring.slice(1).filter(([bx, by], index) => {
    const [ax, ay] = ring[index]!;
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
  }).length %
    2 ===
  1;

/** Whether the upright rectangle around `centre` lies in the ring: its centre does, and no edge enters it. */
export const isBoxInside = (centre: Point, width: number, height: number, ring: Line): boolean =>
  isInside(centre, ring) && !ring.slice(1).some((to, index) => enters(centre, width / 2, height / 2, ring[index]!, to));

/** Clips the edge against the four sides (Liang and Barsky). */
function enters([x, y]: Point, halfWidth: number, halfHeight: number, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  for (const [offset, step, half] of [
    [from[0] - x, to[0] - from[0], halfWidth],
    [from[1] - y, to[1] - from[1], halfHeight],
  ] as const) {
    if (step === 0 && Math.abs(offset) >= half) return false;
    if (step === 0) continue;
    const [one, other] = [(-half - offset) / step, (half - offset) / step];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start < end;
}
