import type { Point, Region } from "../domain/layout";

const width = 1000;

/** Longitude and latitude in degrees to Mercator, scaled so that all regions together are 1000 wide, y up. */
export const mercator = (regions: readonly Region[]): readonly Region[] => {
  const flat = regions.map((region) => mapPoints(region, projected));
  const points = flat.flatMap(({ polygons }) => polygons.flat(2));
  const left = points.reduce((least, [x]) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = points.reduce((most, [x]) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const bottom = points.reduce((least, [, y]) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const scale = right > left ? width / (right - left) : 1;
  return flat.map((region) => mapPoints(region, ([x, y]) => [(x - left) * scale, (y - bottom) * scale]));
};

const projected = ([longitude, latitude]: Point): Point => [
  (longitude * Math.PI) / 180,
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
];

const mapPoints = (region: Region, move: (point: Point) => Point): Region => ({
  unit: region.unit,
  polygons: region.polygons.map((polygon) => polygon.map((ring) => ring.map(move))),
  label: move(region.label),
});
