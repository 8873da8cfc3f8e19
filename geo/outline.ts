import type { Position } from "geojson";
import { areaOf, type Line, type Point } from "./plane";
import type { Streets } from "./readStreets";

/** The largest outer ring of a street, closed; islands are left out, a hole cannot be drawn. */
export function outline({ geometry, properties }: Streets["features"][number]): Line {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const main = polygons.reduce((best, polygon) => (sizeOf(polygon) > sizeOf(best) ? polygon : best));
  if (main.length > 1) throw new Error(`${properties.name} has a hole, which the equal-area map cannot draw.`);
  return lineOfPositions(main[0]!);
}

const lineOfPositions = (ring: readonly Position[]): Line => ring.map(([x, y]): Point => [x!, y!]);

const sizeOf = ([outer]: readonly Position[][]): number => Math.abs(areaOf(lineOfPositions(outer!)));
