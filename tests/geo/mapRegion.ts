import { readFileSync } from "node:fs";
import type { FeatureCollection, Polygon } from "geojson";
import type { Line, Point } from "../../geo/plane";

export interface MapRegion {
  readonly code: string;
  readonly label: Point;
  /** Closed: the last point repeats the first. */
  readonly ring: Line;
}

/** Every region of a map file; throws where one is not a single ring. */
export const readRegions = (file: string): readonly MapRegion[] => {
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<
    Polygon,
    { code: string; label: Point }
  >;
  return features.map(({ geometry, properties: { code, label } }) => {
    if (geometry.type !== "Polygon" || geometry.coordinates.length !== 1) throw new Error(`${code} is not one ring.`);
    return { code, label, ring: geometry.coordinates[0] as unknown as Line };
  });
};
