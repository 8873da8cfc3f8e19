import { beforeEach, describe, expect, it } from "vitest";
import { deskReadiness } from "../../src/state/readiness";
import {
  accept,
  confirmMonth,
  decideAll,
  finishDraft,
  freshStorage,
  keptIn,
  liveServer,
  openTab,
  report,
  settled,
  type Tab,
} from "./journey";

beforeEach(freshStorage);

const readiness = ({ store }: Tab): string => {
  const { work, kept } = store.getState().desk;
  const [record] = kept;
  return record?.state === "open" ? deskReadiness(work, record).kind : "";
};

describe("a file that is given up", () => {
  it("is gone from the storage, and comes back with all its answers while the tab is open", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await confirmMonth(tab);
    await decideAll(tab);
    await settled(tab);
    expect(readiness(tab)).toBe("ready");
    const [before] = keptIn(tab);
    await tab.desk.abandon("id1");
    expect([keptIn(tab), tab.store.getState().desk.dropped?.file.name]).toEqual([[], "月报.csv"]);
    await tab.desk.takeBack();
    await settled(tab);
    expect(keptIn(tab)).toEqual([before?.replace("id1", "id2")]);
    expect([readiness(tab), tab.store.getState().desk.dropped]).toEqual(["ready", undefined]);
    const next = await openTab(tab.server);
    expect(keptIn(next)).toEqual(keptIn(tab));
  });

  it("is not offered any more once another one is put in", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await tab.desk.abandon("id1");
    await tab.desk.take(report("另一份.csv", 30));
    expect(tab.store.getState().desk.dropped).toBeUndefined();
  });
});

describe("a draft that was taken back to the desk", () => {
  it.each(["draft", "undone"] as const)("and given up there is the %s that it was", async (state) => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await finishDraft(tab);
    if (state === "undone") await tab.desk.withdraw("id1");
    const before = tab.store.getState().desk.kept.map((record) => ({ ...record, revision: 0 }));
    await tab.desk.reopen("id1");
    await settled(tab);
    await tab.desk.answer({ month: undefined, reportedOn: "2026-11-04" });
    await settled(tab);
    await tab.desk.abandon("id1");
    const { kept, dropped } = tab.store.getState().desk;
    expect(kept.map((record) => ({ ...record, revision: 0 }))).toEqual(before);
    expect([kept[0]?.state, dropped]).toEqual([state, undefined]);
    const next = await openTab(tab.server);
    expect(keptIn(next)).toEqual(keptIn(tab));
  });
});

describe("a file that the browser does not let go of", () => {
  it("is not said to be given up", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    const { delete: original } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    await tab.desk.abandon("id1");
    IDBObjectStore.prototype.delete = original;
    const { dropped, kept, news, trouble } = tab.store.getState().desk;
    expect([dropped, kept.length, news, trouble?.file]).toEqual([undefined, 1, "", "浏览器草稿"]);
  });
});

describe("a file that was never saved", () => {
  it("leaves no alert behind once it is given up", async () => {
    const tab = await openTab(liveServer());
    const { put: original } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    await tab.desk.take(report("月报.csv", 30));
    expect(tab.store.getState().desk.unsaved).toEqual(["id1"]);
    IDBObjectStore.prototype.put = original;
    await tab.desk.abandon("id1");
    const { kept, unsaved, trouble } = tab.store.getState().desk;
    expect([kept, unsaved, trouble]).toEqual([[], [], undefined]);
  });
});

describe("the month", () => {
  it("has to be confirmed again once it is taken back: nothing is accepted meanwhile", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await confirmMonth(tab);
    await decideAll(tab);
    await tab.desk.answer({ month: undefined });
    await settled(tab);
    expect(readiness(tab)).toBe("month");
    await accept(tab);
    expect(keptIn(tab)[0]).toContain("open");
  });
});
