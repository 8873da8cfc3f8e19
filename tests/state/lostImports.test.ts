import { beforeEach, describe, expect, it } from "vitest";
import { undoneIn } from "../../src/domain/undoOf";
import {
  boardOn,
  finishDraft,
  freshStorage,
  liveServer,
  openTab,
  painted,
  publish,
  putOver,
  through,
  undo,
} from "./journey";

beforeEach(freshStorage);

describe("an import and its undoing, both lost under an older package", () => {
  it("are both there again: whichever is checked again first, the number that was undone does not come back", async () => {
    for (const first of ["import", "undoing"]) {
      freshStorage();
      const tab = await openTab(liveServer());
      const older = new Map(tab.server);
      await through(tab, "甲.csv", 30);
      await publish(tab);
      await undo(tab, "甲.csv");
      await publish(tab);
      expect(painted(tab)).not.toBe(30);
      const before = painted(tab);
      await putOver(tab, older);
      const [taken = "", undoing = ""] = tab.store.getState().desk.kept.map(({ id }) => id);
      await tab.desk.restore(taken);
      await tab.desk.restore(undoing);
      if (first === "undoing") await tab.desk.reopen(undoing);
      await tab.desk.reopen(taken);
      await finishDraft(tab);
      await tab.desk.reopen(undoing);
      expect(tab.store.getState().desk.news).toContain("已按现在的台账重新生成");
      expect(painted(tab)).toBe(before);
      await publish(tab);
      expect(painted(tab)).toBe(before);
    }
  });
});

describe("an import, its undoing and the restoring of it, all lost under an older package", () => {
  it("are there again, each about the one before it", async () => {
    const tab = await openTab(liveServer());
    const older = new Map(tab.server);
    await through(tab, "甲.csv", 30);
    await publish(tab);
    await undo(tab, "甲.csv");
    await publish(tab);
    const undoing = tab.desk.undoing(boardOn(tab).imports.at(-1)?.id ?? "");
    if (undoing) await tab.desk.add(undoing.draft);
    await publish(tab);
    expect(painted(tab)).toBe(30);
    await putOver(tab, older);
    const ids = tab.store.getState().desk.kept.map(({ id }) => id);
    for (const id of ids) await tab.desk.restore(id);
    for (const id of ids.slice(1)) {
      await tab.desk.reopen(id);
      expect(tab.store.getState().desk.news).toContain("已按现在的台账重新生成");
    }
    expect(painted(tab)).toBe(30);
    await publish(tab);
    expect(painted(tab)).toBe(30);
    expect([...undoneIn(boardOn(tab).imports)]).toEqual([boardOn(tab).imports.at(-2)?.id]);
  });
});

/** The clock of these tests stands still: two packages of one version are told apart by their day. */
const publishedOn = (time: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const descriptor = JSON.parse(new TextDecoder().decode(files.get("datapackage.json"))) as object;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...descriptor, created: time }));
  return new Map(files).set("datapackage.json", bytes);
};

describe("an import that was checked again, and a package that has it as it was before", () => {
  it("are one and the same to its undoing", async () => {
    const tab = await openTab(liveServer());
    const older = new Map(tab.server);
    await through(tab, "甲.csv", 30);
    await publish(tab);
    const newer = publishedOn("2026-11-04T01:02:03Z", tab.server);
    await putOver(tab, older);
    await tab.desk.restore("id1");
    await tab.desk.reopen("id1");
    await finishDraft(tab);
    await publish(tab);
    await undo(tab, "甲.csv");
    await publish(tab);
    await putOver(tab, newer);
    expect(painted(tab)).toBe(30);
    const undoing = tab.store.getState().desk.kept.find((each) => "draft" in each && each.draft.import.undoes !== "");
    await tab.desk.restore(undoing?.id ?? "");
    await tab.desk.reopen(undoing?.id ?? "");
    expect(tab.store.getState().desk.news).toContain("已按现在的台账重新生成");
    await publish(tab);
    expect([...undoneIn(boardOn(tab).imports)]).toEqual([boardOn(tab).imports.at(-2)?.id]);
  });
});
