import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

export type Streets = FeatureCollection<Polygon | MultiPolygon, { readonly code: string; readonly name: string }>;

export const readStreets = (file: string): Streets => JSON.parse(readFileSync(file, "utf8")) as Streets;
