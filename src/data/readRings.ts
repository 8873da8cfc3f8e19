import type { Point } from "../domain/layout";
import type { Flaw } from "./cellResult";

type Polygons = readonly (readonly (readonly Point[])[])[];

type RingFault = Flaw & { readonly path: readonly (string | number)[] };

/** Which positions a map may use: any finite ones, or degrees of longitude and latitude that Mercator can draw. */
export type Extent = "plane" | "wgs84";

/** The coordinates of a Polygon or MultiPolygon; per ring at most one fault. */
export const readRings = (
  type: string,
  coordinates: unknown,
  extent: Extent,
): { readonly polygons: Polygons; readonly faults: readonly RingFault[] } => {
  const multi = type === "MultiPolygon";
  const polygons = multi ? coordinates : [coordinates];
  const faults: RingFault[] = [];
  if (!isRings(polygons)) return { polygons: [], faults: [{ path: [], ...notRings }] };
  polygons.forEach((polygon, p) => {
    polygon.forEach((ring, r) => {
      const flaw = ringFlaw(ring, extent);
      if (flaw) faults.push({ path: multi ? [p, r] : [r], ...flaw });
    });
  });
  return { polygons: faults.length > 0 ? [] : (polygons as Polygons), faults };
};

export const isPosition = (value: unknown, extent: Extent): value is Point =>
  Array.isArray(value) &&
  value.length >= 2 &&
  Number.isFinite(value[0]) &&
  Number.isFinite(value[1]) &&
  (extent === "plane" || (Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 85));

const notRings = { problem: "坐标的层次不是多边形", remedy: "用 GeoJSON 的 Polygon 或 MultiPolygon" };

const isRings = (value: unknown): value is readonly (readonly (readonly unknown[])[])[] =>
  isFilledList(value) && value.every((polygon) => isFilledList(polygon) && polygon.every(isRing));

const isRing = (value: unknown): boolean => isFilledList(value) && value.every(isFilledList);

const isFilledList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

const ringFlaw = (ring: readonly unknown[], extent: Extent): Flaw | undefined => {
  const points = ring.filter((position): position is Point => isPosition(position, extent));
  if (points.length < ring.length) return { problem: "坐标不是有效的数字对或超出经纬度范围", remedy: "改正坐标" };
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length < 4) return { problem: "环少于 4 个点", remedy: "补全多边形" };
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
    ? undefined
    : { problem: "环没有闭合", remedy: "让最后一个点与第一个点相同" };
};
