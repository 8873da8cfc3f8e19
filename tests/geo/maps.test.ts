import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { layouts } from "../../geo/layouts";
import { outline } from "../../geo/outline";
import { areaOf, boundsOf, type Point } from "../../geo/plane";
import { readStreets } from "../../geo/readStreets";
import { borderBook, loopsOf } from "./borderBook";
import { crossings } from "./crossings";
import { type MapRegion, readRegions } from "./mapRegion";
import { isBoxInside, isInside } from "./within";

const streets = readStreets("geo/raw/streets.geojson");
const raw = streets.features.map(
  (street): MapRegion => ({ code: street.properties.code, label: [0, 0], ring: outline(street) }),
);
const rawPairs = [...borderBook(raw).shared.keys()].sort();
const built = layouts(streets);

const folders = ["public/data", "public/demo"] as const;
const maps = folders.flatMap((folder) =>
  ["map-equal.geojson", "map-geographic.geojson"].map((name) => ({ folder, name, file: `${folder}/${name}` })),
);

const unitCodes = (folder: string): readonly string[] =>
  csvParse<"code">(readFileSync(`${folder}/units.csv`, "utf8")).map(({ code }) => code);

describe("the raw streets", () => {
  it("have thirteen pairs of neighbours", () => {
    expect(rawPairs).toHaveLength(13);
  });
});

describe.each(maps)("$file", ({ folder, name, file }) => {
  const regions = readRegions(file);
  const book = borderBook(regions);

  it("draws every unit of units.csv exactly once", () => {
    expect(regions.map(({ code }) => code).sort()).toEqual([...unitCodes(folder)].sort());
  });

  it("is what the build makes of the raw streets, byte for byte", async () => {
    expect(readFileSync(file, "utf8") === (await built).get(name)).toBe(true);
  }, 20_000);

  it("weighs less than 40 kB and holds finite numbers only", () => {
    expect(readFileSync(file).length).toBeLessThan(40_000);
    expect(
      regions
        .flatMap(({ ring, label }) => [...ring, label])
        .flat()
        .every(Number.isFinite),
    ).toBe(true);
  });

  it("has closed counter-clockwise rings that visit no point twice", () => {
    for (const { ring } of regions) {
      expect(ring[ring.length - 1]).toEqual(ring[0]);
      expect(areaOf(ring)).toBeGreaterThan(0);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    }
  });

  it("has no crossing lines", () => {
    const edges = regions.flatMap(({ ring }) => ring.slice(1).map((to, index): [Point, Point] => [ring[index]!, to]));
    const once = new Map(edges.map(([from, to]) => [[String(from), String(to)].sort().join(" "), [from, to] as const]));
    expect(crossings([...once.values()])).toEqual([]);
  });

  it("has no overlap and no gap: one outer line, around exactly the sum of the areas", () => {
    expect(book.doubled).toEqual([]);
    const loops = loopsOf(book.outer);
    expect(loops).toHaveLength(1);
    const sum = regions.reduce((total, { ring }) => total + areaOf(ring), 0);
    expect(areaOf(loops[0]!) / sum).toBeCloseTo(1, 9);
  });

  it("keeps exactly the neighbours of the raw streets", () => {
    expect([...book.shared.keys()].sort()).toEqual(rawPairs);
  });

  it("has its label points inside", () => {
    expect(regions.filter(({ label, ring }) => !isInside(label, ring))).toEqual([]);
  });
});

describe.each(folders)("the equal-area map of %s", (folder) => {
  const regions = readRegions(`${folder}/map-equal.geojson`);
  const areas = regions.map(({ ring }) => areaOf(ring));
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const side = Math.sqrt(mean);

  it("gives every unit the same area within one in a thousand", () => {
    for (const area of areas) expect(Math.abs(area / mean - 1)).toBeLessThan(0.001);
  });

  it("has room for a label of 0.69 by 0.52 sides around every label point", () => {
    expect(regions.filter(({ label, ring }) => !isBoxInside(label, 0.69 * side, 0.52 * side, ring))).toEqual([]);
  });

  it("shares at least 0.4 of a side along every border", () => {
    expect(Math.min(...borderBook(regions).shared.values()) / side).toBeGreaterThan(0.4);
  });

  it("fills a wide card: about twice as wide as high, at most eight sides wide", () => {
    const { west, south, east, north } = boundsOf(regions.flatMap(({ ring }) => ring));
    expect([west, south, east]).toEqual([0, 0, 1200]);
    expect((east - west) / (north - south)).toBeGreaterThan(1.9);
    expect((east - west) / (north - south)).toBeLessThan(2.5);
    expect((east - west) / side).toBeLessThan(8);
  });
});
