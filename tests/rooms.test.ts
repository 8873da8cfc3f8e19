import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { importFaults } from "./rooms/importFaults";
import { decided, rooms, verdictOf } from "./rooms/roomTable";
import { shapeFaults } from "./rooms/shapeFaults";
import { parsed, readSources } from "./rooms/source";
import { traceFaults, years } from "./rooms/traceFaults";

const sources = readSources("src", "geo", "tests").map(parsed);

const column = (file: string, ...names: readonly string[]): readonly string[] => {
  const data = csvParse(readFileSync(`public/data/${file}`, "utf8"));
  return data.flatMap((row) => names.flatMap((name) => row[name] ?? [])).filter((value) => value !== "");
};

describe("the table of rooms", () => {
  test("decides every ordered pair, and a room is itself only to itself", () => {
    expect([...decided]).toEqual(rooms.map((room) => [room, rooms.length]));
    for (const from of rooms) for (const to of rooms) expect(verdictOf(from, to) === "itself").toBe(from === to);
  });

  test("has a place for every source", () => {
    expect(sources.filter(({ room }) => room === "domain").length).toBeGreaterThan(10);
    expect(sources.filter(({ room }) => !room).map(({ path }) => path)).toEqual([]);
  });
});

describe("the sources", () => {
  test("import only what the table allows", () => {
    expect(sources.flatMap(importFaults)).toEqual([]);
  });

  test("keep the shape of the house", () => {
    expect(sources.flatMap(shapeFaults)).toEqual([]);
  });

  test("know no unit, no indicator and no year of the live data", () => {
    const names = [
      ...column("units.csv", "code", "name", "short_name"),
      ...column("indicators.csv", "name", "short_name"),
    ];
    const words = [...column("indicators.csv", "indicator"), ...column("groups.csv", "group"), ...years];
    expect(names.length).toBeGreaterThan(30);
    expect(words.length).toBeGreaterThan(years.length + 2);
    const shipped = sources.filter(({ path }) => path.startsWith("src/"));
    expect(shipped.flatMap((source) => traceFaults(source, { names, words }))).toEqual([]);
  });
});
