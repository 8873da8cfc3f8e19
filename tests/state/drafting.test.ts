import { beforeEach, describe, expect, it } from "vitest";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { publication } from "../../src/data/publication";
import { refreshBoard } from "../../src/state/board";
import { currentOn } from "../../src/state/derive";
import {
  boardOn,
  finishDraft,
  freshStorage,
  liveServer,
  openTab,
  painted,
  publish,
  reload,
  settled,
  type Tab,
  through,
  undo,
} from "./journey";

beforeEach(freshStorage);

const recordOf = ({ store }: Tab, name: string) => {
  const record = store
    .getState()
    .desk.kept.find((each) => (each.state === "open" ? each.file.name : each.draft.import.file) === name);
  if (!record) throw new Error(name);
  return record;
};

const stateOf = (tab: Tab, name: string): string => recordOf(tab, name).state;

const current = ({ store }: Tab): readonly string[] => {
  const { board, desk } = store.getState();
  return board ? currentOn(board, desk.kept).map((draft) => draft.import.file) : [];
};

describe("a draft", () => {
  it("that is checked again bears another id: what an earlier zip published is not it", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    const zip = new Map(tab.server);
    const server = tab.server;
    await tab.desk.publish.asZip("说明");
    const unpacked = new Map(server);
    for (const [path, bytes] of zip) server.set(path, bytes);
    await tab.desk.reopen(recordOf(tab, "甲.csv").id);
    await finishDraft(tab);
    expect(current(tab)).toEqual(["甲.csv"]);
    for (const [path, bytes] of unpacked) server.set(path, bytes);
    await reload(tab.store, server);
    await settled(tab);
    expect(stateOf(tab, "甲.csv")).toBe("draft");
    expect([current(tab), boardOn(tab).imports.map(({ file }) => file)]).toEqual([[], ["甲.csv"]]);
  });

  it("is not shown and not published once an earlier one is taken back, until it is checked again", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    await through(tab, "乙.csv", 31);
    await tab.desk.withdraw(recordOf(tab, "甲.csv").id);
    expect([current(tab), painted(tab)]).toEqual([[], undefined]);
    await tab.desk.publish.asZip("说明");
    expect(tab.store.getState().desk.publishing.kind).toBe("idle");
    await tab.desk.reopen(recordOf(tab, "乙.csv").id);
    await finishDraft(tab);
    expect([current(tab), painted(tab)]).toEqual([["乙.csv"], 31]);
    const draft = recordOf(tab, "乙.csv");
    expect("draft" in draft && draft.draft.reports.length).toBe(2);
  });

  it("is current again once the earlier one is back", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    await through(tab, "乙.csv", 31);
    await tab.desk.withdraw(recordOf(tab, "甲.csv").id);
    await tab.desk.restore(recordOf(tab, "甲.csv").id);
    expect([current(tab), painted(tab)]).toEqual([["甲.csv", "乙.csv"], 31]);
  });

  it("is not shown once somebody else has published, until it is checked again", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    freshStorage();
    const other = await openTab(tab.server, { ears: new Set(), ids: 10 });
    await through(other, "乙.csv", 31);
    await publish(other);
    await reload(tab.store, tab.server);
    await settled(tab);
    expect([current(tab), painted(tab)]).toEqual([[], 31]);
    await tab.desk.reopen(recordOf(tab, "甲.csv").id);
    await finishDraft(tab);
    expect([current(tab), painted(tab)]).toEqual([["甲.csv"], 30]);
  });

  it("comes after those before it though the clock was set back", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    await through(tab, "乙.csv", 31);
    const times = tab.store.getState().desk.kept.map((each) => "draft" in each && each.draft.import.importedAt);
    expect(times).toEqual(["2026-11-05T02:30:00.000Z", "2026-11-05T02:30:00.001Z"]);
  });
});

describe("a draft that was downloaded in a package", () => {
  it("and is withdrawn: the package is not to be unpacked any more, and when it is, that is told", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    await tab.desk.publish.asZip("说明");
    expect(tab.store.getState().desk.publishing.kind).toBe("downloaded");
    const { publishing: told } = tab.store.getState().desk;
    const file = told.kind === "downloaded" ? told.file : "";
    await tab.desk.withdraw(recordOf(tab, "甲.csv").id);
    const { publishing, news } = tab.store.getState().desk;
    expect([publishing.kind, news]).toEqual([
      "idle",
      `“甲.csv”已撤回，不再显示在图上；可随时恢复。已下载的发布包 ${file} 里还有它，不要再解压。`,
    ]);
    await reload(tab.store, tab.server);
    await settled(tab);
    expect(tab.store.getState().desk.news).toBe("“甲.csv”已撤回，但含它的发布包已经发布；不要的，请在台账里撤销。");
  });
});

describe("an undoing", () => {
  it("is made anew from what the ledger says now", async () => {
    const tab = await openTab(liveServer());
    await through(tab, "甲.csv", 30);
    await publish(tab);
    await undo(tab, "甲.csv");
    const [record] = tab.store.getState().desk.kept.filter(({ state }) => state === "draft");
    const { server } = tab;
    const made = await publication(memoryFolder(server), [other], { now: new Date("2026-11-06T00:00:00Z"), note: "" });
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    for (const { path, bytes } of made.value.files) server.set(path, bytes);
    await reload(tab.store, server);
    await settled(tab);
    expect(current(tab)).toEqual([]);
    await tab.desk.reopen(record?.id ?? "");
    expect(current(tab)).toEqual([""]);
    const anew = tab.store.getState().desk.kept.find(({ id }) => id === record?.id);
    expect("draft" in (anew ?? {}) && anew?.state === "draft" && anew.draft.base.version).toBe(boardOn(tab).version);
  });
});

const other = {
  import: {
    ...{ id: "other", file: "丙.csv", sha256: "0".repeat(64), importedAt: "2026-11-05T09:00:00.000Z" },
    ...{ undoes: "", note: "" },
  },
  reports: [],
  base: { version: "", created: "", drafts: [] },
};

describe("what was published from this browser", () => {
  it("is kept with its file, and can be checked and published again when an older package lies over it", async () => {
    const tab = await openTab(liveServer());
    const before = new Map(tab.server);
    await through(tab, "甲.csv", 30);
    await publish(tab);
    expect([stateOf(tab, "甲.csv"), painted(tab)]).toEqual(["published", 30]);
    await reload(tab.store, before);
    await settled(tab);
    expect([stateOf(tab, "甲.csv"), painted(tab)]).toEqual(["published", undefined]);
    await tab.desk.restore(recordOf(tab, "甲.csv").id);
    await tab.desk.reopen(recordOf(tab, "甲.csv").id);
    await finishDraft(tab);
    expect([current(tab), painted(tab)]).toEqual([["甲.csv"], 30]);
  });

  it("is no longer told to be missing once it is published again under other ids", async () => {
    const tab = await openTab(liveServer());
    const before = new Map(tab.server);
    const read = async () => {
      await refreshBoard(tab.store, async () => loadBoard(memoryFolder(tab.server)));
      await settled(tab);
    };
    for (const [name, count] of [
      ["甲.csv", 30],
      ["乙.csv", 31],
    ] as const) {
      await through(tab, name, count);
      await tab.desk.publish.asZip("说明");
      await read();
    }
    const counts = [...boardOn(tab).ledger.counts];
    for (const [path, bytes] of before) tab.server.set(path, bytes);
    await read();
    expect(tab.store.getState().rewound?.numbers).toBeGreaterThan(0);
    for (const name of ["甲.csv", "乙.csv"]) {
      await tab.desk.restore(recordOf(tab, name).id);
      if (current(tab).includes(name)) continue;
      await tab.desk.reopen(recordOf(tab, name).id);
      await finishDraft(tab);
    }
    await tab.desk.publish.asZip("说明");
    await read();
    expect([...boardOn(tab).ledger.counts]).toEqual(counts);
    expect(tab.store.getState().rewound).toBeUndefined();
  });
});
