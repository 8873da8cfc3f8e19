import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { planarTriangleArea, presimplify, simplify } from "topojson-simplify";
import type { Layer } from "./layer";
import { areaOf, type Line, type Point } from "./plane";
import type { Streets } from "./readStreets";

/** Square degrees; about 430 m², far less than the error of the lines. */
const LEAST_TRIANGLE = 4e-8;

/** The 地理图: the raw lines in longitude and latitude, neighbours simplified together. */
export function geographicMap(streets: Streets): Layer {
  const whole = topology({ streets }) as Parameters<typeof presimplify>[0];
  const light = simplify(presimplify(whole, planarTriangleArea), LEAST_TRIANGLE);
  const drawn = feature(light, light.objects.streets!) as Streets;
  const features = drawn.features.map(({ geometry, properties }) => {
    const turned = rewind(geometry);
    return {
      type: "Feature" as const,
      properties: { code: properties.code, label: labelOf(turned) },
      geometry: turned,
    };
  });
  return { type: "FeatureCollection", features };
}

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 asks; five decimals, about one metre. */
function rewind(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const turn = (polygon: Position[][]): Position[][] =>
    polygon.map((ring, index) => {
      const rounded = ring.map(([x, y]): Point => [rounded5(x!), rounded5(y!)]);
      return (areaOf(rounded) > 0 === (index === 0) ? rounded : rounded.reverse()) as unknown as Position[];
    });
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: turn(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(turn) };
}

const rounded5 = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The point farthest from every edge of the largest polygon, by distance on the ground rather than in degrees. */
function labelOf(geometry: Polygon | MultiPolygon): Point {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const size = ([outer]: Position[][]): number => areaOf(outer as unknown as Line);
  const main = polygons.reduce((best, polygon) => (size(polygon) > size(best) ? polygon : best));
  const shrink = Math.cos((main[0]![0]![1]! * Math.PI) / 180);
  const [x, y] = polylabel(
    main.map((ring) => ring.map(([x, y]) => [x! * shrink, y!])),
    1e-5,
  );
  return [rounded5(x / shrink), rounded5(y)];
}
