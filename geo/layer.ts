import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Point } from "./plane";

export type Layer = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly label: Point }>;

/** One feature a line, so that a change of the map reads well in version control. */
export const layerText = ({ features }: Layer): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;
