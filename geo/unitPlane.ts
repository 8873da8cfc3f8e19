import { areaOf, boundsOf, type Line, type Point } from "./plane";

/** North-south distances are drawn longer than they are: the district is a strip, and a screen is not. */
const NORTH_STRETCH = 1.45;

/** Longitudes and latitudes as a plane on which an average region has area 1. */
export function unitPlane(rings: readonly Line[]): readonly Line[] {
  const { west, south, east, north } = boundsOf(rings.flat());
  const middle: Point = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((middle[1] * Math.PI) / 180);
  const flat = rings.map((ring) =>
    ring.map(([x, y]): Point => [(x - middle[0]) * shrink, (y - middle[1]) * NORTH_STRETCH]),
  );
  const side = Math.sqrt(flat.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0) / rings.length);
  return flat.map((ring) => ring.map(([x, y]): Point => [x / side, y / side]));
}
