import { beforeEach, describe, expect, it } from "vitest";
import { deskReadiness } from "../../src/state/readiness";
import {
  aBrowser,
  accept,
  boardOn,
  confirmMonth,
  decideAll,
  finishDraft,
  freshStorage,
  keptIn,
  liveServer,
  openTab,
  reload,
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
  it("and given up there is the draft that it was", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await finishDraft(tab);
    const before = tab.store.getState().desk.kept.map((record) => ({ ...record, revision: 0 }));
    await tab.desk.reopen("id1");
    await settled(tab);
    await tab.desk.answer({ month: undefined, reportedOn: "2026-11-04" });
    await settled(tab);
    await tab.desk.abandon("id1");
    const { kept, dropped, news } = tab.store.getState().desk;
    expect(kept.map((record) => ({ ...record, revision: 0 }))).toEqual(before);
    expect([dropped, news]).toEqual([undefined, "“月报.csv”没有重新采纳，仍是原来的草稿。"]);
    const next = await openTab(tab.server);
    expect(keptIn(next)).toEqual(keptIn(tab));
  });

  it("and published meanwhile is said to be that", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("月报.csv", 30));
    await finishDraft(tab);
    await tab.desk.publish.asZip("说明");
    await tab.desk.reopen("id1");
    await reload(tab.store, tab.server);
    await tab.desk.abandon("id1");
    await settled(tab);
    const { kept, news } = tab.store.getState().desk;
    expect([kept[0]?.state, news]).toEqual(["published", "“月报.csv”已经发布，不用再核对。"]);
  });

  it("is not taken for the file that was given up before it", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("甲.csv", 30));
    await finishDraft(tab);
    await tab.desk.take(report("乙.csv", 31));
    await tab.desk.abandon("id3");
    expect(tab.store.getState().desk.dropped?.file.name).toBe("乙.csv");
    await tab.desk.reopen("id1");
    expect(tab.store.getState().desk.dropped).toBeUndefined();
  });
});

describe("what is told of a publication", () => {
  it("stays until the package is on screen, whatever else is done", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("甲.csv", 30));
    await finishDraft(tab);
    await tab.desk.publish.asZip("说明");
    const kind = () => tab.store.getState().desk.publishing.kind;
    await tab.desk.take(report("乙.csv", 31));
    expect(kind()).toBe("downloaded");
    await reload(tab.store, tab.server);
    expect(kind()).toBe("downloaded");
    await tab.desk.take(report("丙.csv", 31));
    expect(kind()).toBe("idle");
  });

  it("is not stopped by another step while it is being made", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("甲.csv", 30));
    await finishDraft(tab);
    const publication = tab.desk.publish.asZip("说明");
    tab.desk.resume("");
    expect(tab.store.getState().desk.publishing.kind).toBe("busy");
    await publication;
    expect(tab.store.getState().desk.publishing.kind).toBe("downloaded");
  });

  it("is that nothing was made, when a draft is withdrawn meanwhile", async () => {
    const tab = await openTab(liveServer());
    await tab.desk.take(report("甲.csv", 30));
    await finishDraft(tab);
    const publication = tab.desk.publish.asZip("说明");
    await tab.desk.withdraw("id1");
    await publication;
    expect(tab.store.getState().desk.publishing.kind).not.toBe("downloaded");
    await reload(tab.store, tab.server);
    expect(boardOn(tab).imports.map(({ file }) => file)).not.toContain("甲.csv");
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
  const full = () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
    return () => {
      IDBObjectStore.prototype.put = put;
    };
  };

  it("leaves no alert behind once it is given up", async () => {
    const tab = await openTab(liveServer());
    const mend = full();
    await tab.desk.take(report("月报.csv", 30));
    expect(tab.store.getState().desk.unsaved).toEqual(["id1"]);
    mend();
    await tab.desk.abandon("id1");
    const { kept, unsaved, trouble } = tab.store.getState().desk;
    expect([kept, unsaved, trouble]).toEqual([[], [], undefined]);
  });

  it.each(["at once", "by saving again"])(
    "leaves no alert behind when another tab ends it: heard %s",
    async (heard) => {
      const server = liveServer();
      const browser = aBrowser();
      const tab = await openTab(server, browser);
      await tab.desk.take(report("月报.csv", 30));
      await settled(tab);
      const other = await openTab(server, browser);
      const mend = full();
      await confirmMonth(tab);
      expect(tab.store.getState().desk.unsaved).toEqual(["id1"]);
      mend();
      if (heard !== "at once") browser.ears.clear();
      await other.desk.abandon("id1");
      if (heard !== "at once") await tab.desk.saveAgain();
      await settled(tab);
      const { kept, unsaved, trouble } = tab.store.getState().desk;
      expect([kept, unsaved, trouble]).toEqual([[], [], undefined]);
    },
  );
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
