import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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
  publish,
  report,
  settled,
  type Tab,
  undo,
} from "./journey";

/** From the first file to the undoing of a correction, each step with all that it writes. */
const journey: readonly (readonly [name: string, step: (tab: Tab) => Promise<void>])[] = [
  ["take", ({ desk }) => desk.take(report("月报.csv", 30))],
  ["month", confirmMonth],
  ["decide", decideAll],
  ["accept", accept],
  ["take the correction", ({ desk }) => desk.take(report("更正.csv", 33))],
  ["month of the correction", confirmMonth],
  ["decide the correction", decideAll],
  ["accept the correction", accept],
  ["withdraw", ({ desk, store }) => desk.withdraw(idOf(store, "更正.csv"))],
  ["restore", ({ desk, store }) => desk.restore(idOf(store, "更正.csv"))],
  ["publish", publish],
  ["undo", (tab) => undo(tab, "更正.csv")],
  ["publish the undoing", publish],
];

const idOf = (store: Tab["store"], name: string): string =>
  store.getState().desk.kept.find((record) => "draft" in record && record.draft.import.file === name)?.id ?? "";

const walk = async (tab: Tab, from: number, to: number): Promise<void> => {
  for (const [, step] of journey.slice(from, to)) {
    await step(tab);
    await settled(tab);
  }
};

/** What is kept after each step of a journey that nothing disturbs, and how often the storage was written to in it. */
const undisturbed = async () => {
  freshStorage();
  const tab = await openTab(liveServer());
  const writes = vi.spyOn(IDBObjectStore.prototype, "put");
  const after: { readonly kept: readonly string[]; readonly writes: number }[] = [];
  for (const [, step] of journey) {
    const before = writes.mock.calls.length;
    await step(tab);
    await settled(tab);
    after.push({ kept: keptIn(tab), writes: writes.mock.calls.length - before });
  }
  writes.mockRestore();
  return { after, ledger: boardOn(tab).ledger.counts, version: boardOn(tab).version };
};

type Injury = (original: () => IDBRequest<IDBValidKey>, store: IDBObjectStore) => IDBRequest<IDBValidKey>;

const injuries: readonly (readonly [name: string, injury: Injury])[] = [
  [
    "is refused for want of space",
    () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  ],
  [
    "is begun and taken back",
    (original, { transaction }) => {
      const request = original();
      transaction.abort();
      return request;
    },
  ],
];

/** From the given write on, every write is injured until the returned function is called. */
const injure = (from: number, injury: Injury): (() => void) => {
  const original = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
    const write = () => original.call(this, value, key);
    return ++count >= from ? injury(write, this) : write();
  };
  return () => {
    IDBObjectStore.prototype.put = original;
  };
};

let whole: Awaited<ReturnType<typeof undisturbed>>;

beforeEach(async () => {
  whole ??= await undisturbed();
  freshStorage();
});

afterEach(() => vi.restoreAllMocks());

const keptAfter = (step: number): readonly string[] => whole.after[step]?.kept ?? [];

describe("the clerk's journey", () => {
  it("writes in nearly every step, and ends as it was meant to", () => {
    expect(whole.after.reduce((sum, { writes }) => sum + writes, 0)).toBeGreaterThan(15);
    expect(whole.version).toBe("1.1.1");
    expect(keptAfter(journey.length - 1).map((text) => text.split(" ")[1])).toEqual(Array(3).fill("published"));
  });

  it.each(journey.map(([name], step) => [name, step] as const))(
    "goes on after the tab is killed right behind “%s”",
    async (_, step) => {
      const browser = aBrowser();
      const server = liveServer();
      await walk(await openTab(server, browser), 0, step + 1);
      const tab = await openTab(server, browser);
      await settled(tab);
      expect(keptIn(tab)).toEqual(keptAfter(step));
      await walk(tab, step + 1, journey.length);
      expect(boardOn(tab).ledger.counts).toEqual(whole.ledger);
    },
  );

  describe.each(injuries)("when a write %s", (_, injury) => {
    it.each(journey.map(([name], step) => [name, step] as const))(
      "in “%s”, keeps the state before it or after it, loses no draft, and goes on",
      async (_name, step) => {
        const writes = whole.after[step]?.writes ?? 0;
        for (let at = 1; at <= writes; at++) await injuredAt(step, at, injury);
      },
      60_000,
    );
  });
});

/** The tab goes on showing what the clerk did, says so, and is killed; another one opens on what was kept. */
const injuredAt = async (step: number, at: number, injury: Injury): Promise<void> => {
  freshStorage();
  const browser = aBrowser();
  const server = liveServer();
  const first = await openTab(server, browser);
  await walk(first, 0, step);
  const published = boardOn(first);
  const mend = injure(at, injury);
  await walk(first, step, step + 1);
  mend();
  const { trouble, unsaved } = first.store.getState().desk;
  expect([trouble?.file, unsaved.length > 0]).toEqual(["浏览器草稿", true]);
  expect(keptIn(first)).toEqual(keptAfter(step));
  if (journey[step]?.[0].startsWith("publish") !== true) expect(boardOn(first)).toBe(published);

  const second = await openTab(server, browser);
  await settled(second);
  const kept = keptIn(second);
  const idsIn = (list: readonly string[]) => list.map((text) => text.split(" ")[0]);
  expect(idsIn(kept)).toEqual(expect.arrayContaining(idsIn(keptAfter(step - 1))));
  const isWhole = (text: string) => [...keptAfter(step - 1), ...keptAfter(step)].includes(text) || / open /.test(text);
  expect(kept.filter((text) => !isWhole(text))).toEqual([]);

  await first.desk.saveAgain();
  const third = await openTab(server, browser);
  await settled(third);
  expect(keptIn(third)).toEqual(keptAfter(step));
  await walk(third, step + 1, journey.length);
  expect(boardOn(third).ledger.counts).toEqual(whole.ledger);
};
