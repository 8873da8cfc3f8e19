import { beforeEach, describe, expect, it } from "vitest";
import { lockFile } from "../../src/data/folderLock";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { ok } from "../../src/domain/fault";
import type { WritableFolder } from "../../src/state/publishInto";
import { accept, confirmMonth, decideAll, freshStorage, liveServer, openTab, report, settled } from "./journey";

type Files = Map<string, Uint8Array>;

interface Pace {
  /** Milliseconds that the writing of a file takes. */
  readonly lock: number;
  readonly file: number;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const slowly = (files: Files, { lock, file }: Pace): WritableFolder => ({
  name: "data",
  read: memoryFolder(files),
  write: async (path, bytes) => {
    await wait(path === lockFile ? lock : file);
    files.set(path, bytes);
  },
  remove: async (path) => void files.delete(path),
});

const withDraft = async (files: Files, count: number, pick: () => Promise<WritableFolder>) => {
  freshStorage();
  const tab = await openTab(files, { ears: new Set(), ids: count * 1000 }, async () => ok(await pick()));
  await tab.desk.take(report("月报.csv", count));
  await confirmMonth(tab);
  await decideAll(tab);
  await accept(tab);
  await settled(tab);
  return tab;
};

beforeEach(freshStorage);

describe("two pages that publish into one folder at once", () => {
  it.each([
    [{ lock: 700, file: 0 }, 0],
    [{ lock: 700, file: 0 }, 300],
    [{ lock: 700, file: 50 }, 300],
    [{ lock: 650, file: 200 }, 200],
    [{ lock: 0, file: 100 }, 100],
  ])("never tear it, however slow its drive: one at %o, the other at %d ms a file", async (slow, file) => {
    const files = liveServer();
    const one = await withDraft(files, 30, async () => slowly(files, { lock: 0, file }));
    const other = await withDraft(files, 31, async () => slowly(files, slow));
    await Promise.all([one.desk.publish.toFolder?.("a"), other.desk.publish.toFolder?.("b")]);
    const kinds = [one, other].map(({ store }) => store.getState().desk.publishing.kind);
    expect(kinds.sort()).toEqual(["failed", "written"]);
    expect((await loadBoard(memoryFolder(files))).ok).toBe(true);
  });
});

describe("while a folder is being chosen", () => {
  it("a draft that is withdrawn meanwhile is not published", async () => {
    const files = liveServer();
    const before = new Map(files);
    let choose = (_: WritableFolder): void => {};
    const tab = await withDraft(files, 30, () => new Promise<WritableFolder>((done) => (choose = done)));
    const publishing = tab.desk.publish.toFolder?.("x");
    await tab.desk.withdraw(tab.store.getState().desk.kept[0]?.id ?? "");
    choose(slowly(files, { lock: 0, file: 0 }));
    await publishing;
    expect(tab.store.getState().desk.publishing).toMatchObject({
      kind: "failed",
      faults: [{ problem: "准备发布的时候，草稿或数据有变动" }],
    });
    expect(files).toEqual(before);
  });
});
