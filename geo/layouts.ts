import { equalMap } from "./equalMap";
import { geographicMap } from "./geographicMap";
import { layerText } from "./layer";
import type { Streets } from "./readStreets";

/** The two map files, by name. */
export const layouts = async (streets: Streets): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ["map-equal.geojson", layerText(await equalMap(streets))],
    ["map-geographic.geojson", layerText(geographicMap(streets))],
  ]);
