import { beforeEach, describe, expect, it } from "vitest";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import type { WritableFolder } from "../../src/state/publishing";
import {
  aBrowser,
  accept,
  confirmMonth,
  decideAll,
  freshStorage,
  liveServer,
  openTab,
  report,
  settled,
} from "./journey";

type Files = Map<string, Uint8Array>;

/** A folder on disk; `refuse` is asked before each file is written. */
const folderOn = (files: Files, refuse: (count: number) => boolean = () => false): WritableFolder => {
  let count = 0;
  return {
    name: "data",
    read: memoryFolder(files),
    write: async (path, bytes) => {
      if (refuse(++count)) throw new DOMException("disk full", "QuotaExceededError");
      files.set(path, bytes);
    },
  };
};

const withDraft = async (server: Files, pick: () => Promise<WritableFolder | undefined>, browser = aBrowser()) => {
  const tab = await openTab(server, browser, pick);
  await tab.desk.take(report("月报.csv", 30));
  await confirmMonth(tab);
  await decideAll(tab);
  await accept(tab);
  return tab;
};

const countsIn = async (files: Files) => {
  const board = await loadBoard(memoryFolder(files));
  if (!board.ok) throw new Error(JSON.stringify(board.faults));
  return { counts: board.value.ledger.counts, version: board.value.version, notices: board.value.notices.length };
};

beforeEach(freshStorage);

describe("publishing into a folder", () => {
  it.each([1, 2, 3])("that breaks off at file %d leaves the old version, the draft, and a second try", async (at) => {
    const files = liveServer();
    const old = await countsIn(files);
    let isBroken = true;
    const tab = await withDraft(files, async () => folderOn(files, (count) => isBroken && count === at));
    await tab.desk.publish.toFolder?.("说明");
    const { publishing, kept } = tab.store.getState().desk;
    expect(publishing.kind).toBe("failed");
    expect(kept.map(({ state }) => state)).toEqual(["draft"]);
    const half = await countsIn(files);
    expect(half.version).toBe(old.version);
    expect(half.counts).toEqual(old.counts);
    expect(half.notices > 0).toBe(at > 1);
    isBroken = false;
    await tab.desk.publish.toFolder?.("说明");
    expect(tab.store.getState().desk.publishing).toMatchObject({ kind: "written", version: "1.1.0" });
    const after = await countsIn(files);
    expect([after.version, after.notices]).toEqual(["1.1.0", 0]);
    expect(after.counts).not.toEqual(old.counts);
  });

  it("counts a draft once when the folder holds it already, and the draft is done when the page reads it", async () => {
    const files = liveServer();
    const tab = await withDraft(files, async () => folderOn(files));
    await tab.desk.publish.toFolder?.("说明");
    const once = await countsIn(files);
    const next = await openTab(files);
    await settled(next);
    expect(next.store.getState().desk.kept.map(({ state }) => state)).toEqual(["published"]);
    await next.desk.publish.toFolder?.("说明");
    expect(await countsIn(files)).toEqual(once);
  });

  it("refuses another package, another version and an empty folder, and writes nothing", async () => {
    const text = (files: Files) => new TextDecoder().decode(files.get("datapackage.json"));
    const changed = (from: string, to: string): Files => {
      const files = liveServer();
      return files.set("datapackage.json", new TextEncoder().encode(text(files).replace(from, to)));
    };
    const { version, name } = JSON.parse(text(liveServer()));
    const folders = [
      new Map<string, Uint8Array>(),
      changed(`"name": "${name}"`, '"name": "elsewhere"'),
      changed(`"version": "${version}"`, '"version": "0.9.9"'),
    ];
    for (const files of folders) {
      freshStorage();
      const before = new Map(files);
      const tab = await withDraft(liveServer(), async () => folderOn(files));
      await tab.desk.publish.toFolder?.("说明");
      expect(tab.store.getState().desk.publishing.kind).toBe("failed");
      expect(files).toEqual(before);
    }
  });

  it("does nothing when no folder is chosen, and is not offered where the browser cannot", async () => {
    const tab = await withDraft(liveServer(), async () => undefined);
    await tab.desk.publish.toFolder?.("说明");
    expect(tab.store.getState().desk.publishing.kind).toBe("idle");
    expect((await openTab(liveServer())).desk.publish.toFolder).toBeUndefined();
  });
});
