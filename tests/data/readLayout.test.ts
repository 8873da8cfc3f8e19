import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readLayout } from "../../src/data/readLayout";
import type { Layout } from "../../src/domain/layout";
import type { MapPolicy } from "../../src/domain/policy";
import { faultsAfter, smallMap } from "./smallPackage";

const file = "flat.geojson";
const codes = ["oak", "elm", "ash"];

const changes = [
  ['"type":"FeatureCollection"', '"type":"Feature"', "type", "取值不符合要求"],
  ['"type":"Polygon"', '"type":"Point"', "features[0].geometry.type", "取值不符合要求"],
  ['"code":"oak",', "", "features[0].properties.code", "缺少这一项"],
  ['"label":[1,1]', '"label":[1]', "features[0].properties.label", "标注点不是有效的坐标"],
  ['"label":[1,1]', '"label":[1,"1"]', "features[0].properties.label", "标注点不是有效的坐标"],
  ["[[[0,0],[2,0]", "[[[0,0],[null,0]", "features[0].geometry.coordinates[0]", "坐标不是有效的数字对或超出经纬度范围"],
  ["[[[0,0],[2,0]", "[[[0,0],[1e999,0]", "features[0].geometry.coordinates[0]", "坐标不是有效的数字对或超出经纬度范围"],
  ["[0,2],[0,0]]", "[0,2],[0,1]]", "features[0].geometry.coordinates[0]", "环没有闭合"],
  ["[2,0],[2,2],[0,2],[0,0]]", "[2,0],[0,0]]", "features[0].geometry.coordinates[0]", "环少于 4 个点"],
  ['"coordinates":[[[0,0]', '"coordinates":[[0,[0,0]', "features[0].geometry.coordinates", "坐标的层次不是多边形"],
  ['"type":"Polygon"', '"type":"MultiPolygon"', "features[0].geometry.coordinates", "坐标的层次不是多边形"],
] as const;

const policy = (coordinates: MapPolicy["coordinates"]): MapPolicy => ({
  ...{ map: "m", name: "map", path: file, notice: "sketch", approval: "9", coordinates },
});

const layoutOf = (map: unknown, coordinates: MapPolicy["coordinates"]): Layout => {
  const layout = readLayout(policy(coordinates), new TextEncoder().encode(JSON.stringify(map)), codes);
  if (!layout.ok) throw new Error(JSON.stringify(layout.faults));
  return layout.value;
};

describe("a map file", () => {
  test.each(changes)("with %s as %s is at fault at %s", async (from, to, column, problem) => {
    const faults = await faultsAfter([file, from, to]);
    expect(faults.map(({ column, problem }) => [column, problem])).toEqual([[column, problem]]);
  });

  it("draws every unit exactly once", async () => {
    const faults = await faultsAfter([file, '"code":"ash"', '"code":"oak"']);
    expect(faults.map(({ column, found, problem }) => [column, found, problem])).toEqual([
      ["features[2].properties.code", "oak", "这个单位在地图中出现了两次"],
      [undefined, "ash", "地图中缺少这个单位"],
    ]);
  });

  it("is handed on as it is when it is flat", () => {
    const { regions, name, notice, approval } = layoutOf(smallMap, "plane");
    expect({ name, notice, approval }).toEqual({ name: "map", notice: "sketch", approval: "9" });
    expect(regions[1]?.polygons).toEqual([
      [
        [
          [3, 0],
          [5, 0],
          [5, 2],
          [3, 2],
          [3, 0],
        ],
      ],
    ]);
  });

  it("of degrees becomes a thousand wide, with north up and angles kept", () => {
    const { regions } = layoutOf(smallMap, "wgs84");
    const points = regions.flatMap(({ polygons }) => polygons.flat(2));
    expect(Math.min(...points.map(([x]) => x))).toBe(0);
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(1000, 9);
    expect(Math.min(...points.map(([, y]) => y))).toBe(0);
    const [[, south], [, north]] = [points[0] ?? [0, 0], points[2] ?? [0, 0]];
    expect(north - south).toBeCloseTo(250 * (Math.asinh(Math.tan(Math.PI / 90)) / (Math.PI / 90)), 9);
  });

  it("of degrees stays within what Mercator can draw", async () => {
    const faults = await faultsAfter(["board.json", '"plane"', '"wgs84"'], [file, "[8,2],[6,2]", "[8,86],[6,2]"]);
    expect(faults).toMatchObject([{ found: "ash", problem: "坐标不是有效的数字对或超出经纬度范围" }]);
  });

  it("of degrees keeps the order of points from west to east and from south to north", () => {
    const degrees = fc.tuple(
      fc.double({ min: -179, max: 170, noNaN: true }),
      fc.double({ min: -84, max: 75, noNaN: true }),
    );
    fc.assert(
      fc.property(degrees, ([west, south]) => {
        const ring = [
          [west, south],
          [west + 9, south],
          [west + 9, south + 9],
          [west, south],
        ];
        const map = {
          ...smallMap,
          features: codes.map((code) => ({
            properties: { code, label: [west, south] },
            geometry: { type: "Polygon", coordinates: [ring] },
          })),
        };
        const [a, b, c] = layoutOf(map, "wgs84").regions[0]?.polygons[0]?.[0] ?? [];
        expect([a, b?.[0], (c?.[1] ?? 0) > (b?.[1] ?? 0)]).toEqual([[0, 0], expect.closeTo(1000, 6), true]);
      }),
    );
  });
});
