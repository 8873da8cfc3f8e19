import { beforeEach, describe, expect, it } from "vitest";
import { lockFile, lockText } from "../../src/data/folderLock";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { fail, ok, type Result } from "../../src/domain/fault";
import type { WritableFolder } from "../../src/state/publishInto";
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

/** A folder on disk; `refuse` is asked before each file is written, and may take its time. */
const folderOn = (
  files: Files,
  refuse: (count: number) => boolean | Promise<boolean> = () => false,
): Result<WritableFolder> => {
  let count = 0;
  return ok({
    name: "data",
    read: memoryFolder(files),
    write: async (path, bytes) => {
      if (await refuse(++count)) throw new DOMException("disk full", "QuotaExceededError");
      files.set(path, bytes);
    },
    remove: async (path) => void files.delete(path),
  });
};

type Pick = () => Promise<Result<WritableFolder> | undefined>;

const withDraft = async (server: Files, pick: Pick, count = 30) => {
  const tab = await openTab(server, aBrowser(), pick);
  await tab.desk.take(report("月报.csv", count));
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
  it.each([1, 2, 3, 4])(
    "that breaks off at writing %d leaves the old version, the draft, and a second try",
    async (at) => {
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
      expect(half.notices > 0).toBe(at > 2);
      isBroken = false;
      await tab.desk.publish.toFolder?.("说明");
      expect(tab.store.getState().desk.publishing).toMatchObject({ kind: "written", version: "1.1.0" });
      const after = await countsIn(files);
      expect([after.version, after.notices]).toEqual(["1.1.0", 0]);
      expect(after.counts).not.toEqual(old.counts);
    },
  );

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

  it.each([1, 2, 3, 4])("is the only one at work in it: of two, the other is told (writing %d)", async (at) => {
    const files = liveServer();
    let other = "";
    const tab = await withDraft(files, async () =>
      folderOn(files, async (count) => {
        if (count === at) other = await publishAlso(files);
        return false;
      }),
    );
    await tab.desk.publish.toFolder?.("说明");
    const { kind } = tab.store.getState().desk.publishing;
    expect([kind, other].sort()).toEqual(["failed", "written"]);
    expect([await countsIn(files), files.has(lockFile)]).toMatchObject([{ version: "1.1.0", notices: 0 }, false]);
  });

  it("passes over a lock that somebody left behind, and not over a fresh one", async () => {
    const lock = (minutes: number) =>
      lockText({ id: "x", name: "别人", since: new Date(Date.UTC(2026, 10, 5, 2, 30 - minutes)).toISOString() });
    const publishBeside = async (minutes: number) => {
      freshStorage();
      const files = liveServer();
      const tab = await withDraft(files, async () =>
        folderOn(new Map(files).set(lockFile, new TextEncoder().encode(lock(minutes)))),
      );
      await tab.desk.publish.toFolder?.("说明");
      return tab.store.getState().desk.publishing;
    };
    expect(await publishBeside(11)).toMatchObject({ kind: "written" });
    expect(await publishBeside(9)).toMatchObject({
      kind: "failed",
      faults: [{ file: lockFile, problem: "有人正在往这个文件夹发布，这次没有写入" }],
    });
  });

  it("says so when the browser is not allowed to write", async () => {
    const fault = { file: "data", problem: "不许", remedy: "允许" };
    const tab = await withDraft(liveServer(), async () => fail([fault]));
    await tab.desk.publish.toFolder?.("说明");
    expect(tab.store.getState().desk.publishing).toEqual({ kind: "failed", faults: [fault], isWritten: false });
  });
});

const publishAlso = async (files: Files): Promise<string> => {
  freshStorage();
  const other = await withDraft(new Map(files), async () => folderOn(files), 31);
  await other.desk.publish.toFolder?.("说明");
  return other.store.getState().desk.publishing.kind;
};
