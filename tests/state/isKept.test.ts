import { describe, expect, it } from "vitest";
import { importStore, type Stored } from "../../src/data/importStore";
import { isKept } from "../../src/state/isKept";
import { accept, confirmMonth, decideAll, freshStorage, liveServer, openTab, report, settled } from "./journey";

describe("what the browser kept", () => {
  it("is known in every state that this program leaves it in", async () => {
    freshStorage();
    const tab = await openTab(liveServer());
    const states: string[] = [];
    const look = () => {
      for (const record of tab.store.getState().desk.kept) {
        expect(isKept(structuredClone(record))).toBe(true);
        states.push(record.state);
      }
    };
    await tab.desk.take(report("月报.csv", 30));
    look();
    await confirmMonth(tab);
    await decideAll(tab);
    await accept(tab);
    look();
    await tab.desk.reopen("id1");
    look();
    await tab.desk.abandon("id1");
    await tab.desk.withdraw("id1");
    look();
    expect(states).toEqual(["open", "draft", "open", "undone"]);
  });

  it("by another program is left where it is, and told; the rest is shown", async () => {
    freshStorage();
    const old = { id: "old", revision: 0, package: "x", addedAt: "2020-01-01T00:00:00Z", state: "draft", draft: {} };
    await importStore<Stored>().put(old);
    const tab = await openTab(liveServer());
    await settled(tab);
    const { kept, trouble } = tab.store.getState().desk;
    expect([kept, trouble?.problem]).toEqual([[], "本浏览器里有 1 份导入由别的版本的程序保存，没有显示"]);
    await tab.desk.take(report("月报.csv", 30));
    const all = await importStore<Stored>().list();
    expect(all.ok && all.value.map(({ id }) => id).sort()).toEqual(["id1", "old"]);
  });

  it("is not known when it was a draft that nobody could give back", async () => {
    freshStorage();
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    const [open] = tab.store.getState().desk.kept;
    expect([isKept({ ...open, was: undefined }), isKept({ ...open, was: {} })]).toEqual([true, false]);
  });

  it.each([undefined, null, 7, "x", {}, { id: "a", revision: 1, package: "p", addedAt: "t", state: "sold" }])(
    "is not %o",
    (value) => expect(isKept(value)).toBe(false),
  );
});
