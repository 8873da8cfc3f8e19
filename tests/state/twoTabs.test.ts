import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  aBrowser,
  accept,
  boardOn,
  confirmMonth,
  decideAll,
  freshStorage,
  keptIn,
  liveServer,
  openTab,
  report,
  settled,
  type Tab,
} from "./journey";

const steps = (name: string, count: number): readonly ((tab: Tab) => Promise<void>)[] => [
  ({ desk }) => desk.take(report(name, count)),
  (tab) => confirmMonth(tab),
  (tab) => decideAll(tab),
  (tab) => accept(tab),
];

beforeEach(freshStorage);

describe("two tabs of one browser", () => {
  it("never lose a draft, in whatever order their steps come, and show the same at the end", async () => {
    const turns = fc.shuffledSubarray([0, 0, 0, 0, 1, 1, 1, 1], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(turns, async (order) => {
        freshStorage();
        const browser = aBrowser();
        const server = liveServer();
        const tabs = [await openTab(server, browser), await openTab(server, browser)];
        const left = [[...steps("甲.csv", 30)], [...steps("乙.csv", 31)]];
        for (const turn of order) {
          const tab = tabs[turn];
          const step = left[turn]?.shift();
          if (tab && step) await step(tab);
          for (const each of tabs) await settled(each);
        }
        await finish(tabs);
        const [one, other] = tabs.map(keptIn);
        expect(one).toEqual(other);
        expect(one?.map((text) => text.split(" ")[1])).toEqual(["draft", "draft"]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("do not overwrite each other: what one has finished, the other shows and says", async () => {
    const browser = aBrowser();
    const server = liveServer();
    const one = await openTab(server, browser);
    await one.desk.take(report("甲.csv", 30));
    const other = await openTab(server, browser);
    await confirmMonth(other);
    await settled(one);
    await decideAll(other);
    await accept(other);
    await settled(one);
    expect(keptIn(one)).toEqual(keptIn(other));
    expect(keptIn(one)[0]).toContain("draft");
    expect(one.store.getState().desk.news).toContain("另一个标签页");
    await one.desk.accept();
    expect(keptIn(one)).toEqual(keptIn(other));
  });

  it("work on in one that has no storage, and say that nothing is kept", async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, "indexedDB");
    try {
      const tab = await openTab(liveServer());
      for (const step of steps("甲.csv", 30)) await step(tab);
      await settled(tab);
      expect(keptIn(tab)[0]).toContain("draft");
      expect(tab.store.getState().desk.trouble?.remedy).toContain("不要关闭本页");
    } finally {
      globalThis.indexedDB = indexedDB;
    }
  });

  it("put a draft only on the board that it was made for", async () => {
    const browser = aBrowser();
    const tab = await openTab(liveServer(), browser);
    for (const step of steps("甲.csv", 30)) await step(tab);
    const elsewhere = await openTab(liveServer(), browser);
    elsewhere.store.setState({ board: { ...boardOn(elsewhere), name: "elsewhere" } });
    expect(elsewhere.desk.publish.proposal()).toBe("");
    expect(tab.desk.publish.proposal()).toContain("甲.csv");
  });
});

/** A step that another tab's draft made impossible (its questions are new) is taken again. */
const finish = async (tabs: readonly Tab[]): Promise<void> => {
  for (const tab of tabs) {
    const { work } = tab.store.getState().desk;
    if (work.kind === "idle") continue;
    await decideAll(tab);
    await accept(tab);
    for (const each of tabs) await settled(each);
  }
};
