import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { keepLastGood, lastGood } from "../../src/data/lastGood";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { draft, line, publishedOn, wide } from "./publishing";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const boardIn = async (files: ReadonlyMap<string, Uint8Array>) => {
  const board = await loadBoard(memoryFolder(new Map(files)));
  if (!board.ok) throw new Error(JSON.stringify(board.faults));
  return board.value;
};

describe("the package shown last", () => {
  it("comes back as it was, and is read only when another version is to be kept", async () => {
    const board = await boardIn(wide());
    let reads = 0;
    const read = async (path: string) => {
      reads++;
      return memoryFolder(wide())(path);
    };
    expect(await lastGood("data")).toBeUndefined();
    expect(await keepLastGood("data", read, board)).toBe(true);
    const once = reads;
    expect(await keepLastGood("data", read, board)).toBe(true);
    expect([once > 5, reads]).toEqual([true, once]);
    const kept = await lastGood("data");
    expect([kept?.version, kept?.ledger.counts]).toEqual([board.version, board.ledger.counts]);
    expect(await lastGood("demo")).toBeUndefined();
  });

  it("is never another version than that of the board: an older package may lie on the server by now", async () => {
    const newer = await publishedOn(wide(), draft("newer", [line("2032-03", "oak", 26)]));
    expect(await keepLastGood("data", memoryFolder(wide()), await boardIn(newer))).toBe(false);
    expect(await lastGood("data")).toBeUndefined();
  });

  it("stays the older one when the newer does not come whole", async () => {
    const board = await boardIn(wide());
    await keepLastGood("data", memoryFolder(wide()), board);
    const torn = new Map([...wide()].filter(([path]) => path !== "goals.csv"));
    expect(await keepLastGood("data", memoryFolder(torn), { ...board, version: "9.9.9" })).toBe(false);
    const newer = await publishedOn(wide(), draft("newer", [line("2032-03", "oak", 26)]));
    const mixed = new Map(wide()).set("datapackage.json", newer.get("datapackage.json") ?? new Uint8Array());
    expect(await keepLastGood("data", memoryFolder(mixed), await boardIn(newer))).toBe(false);
    expect((await lastGood("data"))?.version).toBe(board.version);
    expect(await keepLastGood("data", memoryFolder(newer), await boardIn(newer))).toBe(true);
    expect((await lastGood("data"))?.version).not.toBe(board.version);
  });
});
