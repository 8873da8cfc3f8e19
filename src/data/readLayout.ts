import * as v from "valibot";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Layout, Region } from "../domain/layout";
import type { MapPolicy } from "../domain/policy";
import { issueFault, pathText } from "./issueFault";
import { mercator } from "./mercator";
import { readJson } from "./readJson";
import { isPosition, readRings } from "./readRings";
import { shown } from "./shown";

const feature = v.object({
  properties: v.object({ code: v.string(), label: v.array(v.unknown()) }),
  geometry: v.object({ type: v.picklist(["Polygon", "MultiPolygon"]), coordinates: v.array(v.unknown()) }),
});

const schema = v.object({ type: v.literal("FeatureCollection"), features: v.array(feature) });

type Feature = v.InferOutput<typeof feature>;

/** A map file as flat regions in the order of `codes`, every unit exactly once; undefined codes are not checked. */
export const readLayout = (map: MapPolicy, bytes: Uint8Array, codes: readonly string[] | undefined): Result<Layout> => {
  const json = readJson(map.path, bytes);
  if (!json.ok) return json;
  const parsed = v.safeParse(schema, json.value);
  if (!parsed.success) return fail(parsed.issues.map(issueFault(map.path)));
  const { features } = parsed.output;
  const read = features.map((item, i) => readRegion(map, item, i));
  const faults = [...read.flatMap((item) => item.faults), ...(codes ? codeFaults(map.path, features, codes) : [])];
  if (faults.length > 0) return fail(faults);
  const order = new Map((codes ?? []).map((code, i) => [code, i]));
  const regions = read.map(({ region }) => region).sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
  const { name, notice, approval } = map;
  return ok({
    map: map.map,
    name,
    notice,
    approval,
    regions: map.coordinates === "wgs84" ? mercator(regions) : regions,
  });
};

const readRegion = (
  { path: file, coordinates }: MapPolicy,
  { properties, geometry }: Feature,
  index: number,
): { readonly region: Region; readonly faults: readonly Fault[] } => {
  const rings = readRings(geometry.type, geometry.coordinates, coordinates);
  const at = (path: readonly (string | number)[]): string => pathText(["features", index, ...path]);
  const faults: Fault[] = rings.faults.map(({ path, problem, remedy }) => ({
    file,
    column: at(["geometry", "coordinates", ...path]),
    found: shown(properties.code),
    problem,
    remedy,
  }));
  const { code: unit, label } = properties;
  if (isPosition(label, coordinates)) return { region: { unit, polygons: rings.polygons, label }, faults };
  const column = at(["properties", "label"]);
  const found = shown(JSON.stringify(label));
  faults.push({ file, column, found, problem: "标注点不是有效的坐标", remedy: "写成 [横坐标, 纵坐标]" });
  return { region: { unit, polygons: [], label: [0, 0] }, faults };
};

const codeFaults = (file: string, features: readonly Feature[], codes: readonly string[]): readonly Fault[] => {
  const known = new Set(codes);
  const drawn = new Set<string>();
  const wrong = features.flatMap(({ properties: { code } }, i): Fault | readonly Fault[] => {
    const place = { file, column: pathText(["features", i, "properties", "code"]), found: shown(code) };
    if (!known.has(code)) return { ...place, problem: "units.csv 中没有这个编号", remedy: "删去这个要素，或改正编号" };
    if (drawn.has(code))
      return { ...place, problem: "这个单位在地图中出现了两次", remedy: "合并为一个 MultiPolygon 要素" };
    drawn.add(code);
    return [];
  });
  const absent = codes
    .filter((code) => !drawn.has(code))
    .map((code) => ({ file, found: shown(code), problem: "地图中缺少这个单位", remedy: "补上这个单位的要素" }));
  return [...wrong, ...absent];
};
