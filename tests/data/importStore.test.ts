import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ImportStore, importStore } from "../../src/data/importStore";
import { storeName } from "../../src/data/storeName";

interface Record {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

const record = (id: string, text: string, revision = 0): Record => ({ id, text, revision });

const listed = async (store: ImportStore<Record>): Promise<readonly Record[]> => {
  const list = await store.list();
  if (!list.ok) throw new Error(list.faults[0]?.problem);
  return list.value;
};

const open: ImportStore<Record>[] = [];

const tab = (): ImportStore<Record> => {
  const store = importStore<Record>();
  open.push(store);
  return store;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) await store.close();
});

const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};

const { transaction } = IDBDatabase.prototype;

/** What opens a database needs transactions too. */
function noWriting(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
  return args[1] === "readwrite" ? full() : transaction.apply(this, args);
}

const takenBack = (original: (...args: never[]) => IDBRequest) =>
  function (this: IDBObjectStore, ...args: unknown[]) {
    const request = original.apply(this, args as never[]);
    this.transaction.abort();
    return request;
  };

const putAndTakenBack = takenBack(IDBObjectStore.prototype.put);
const deletedAndTakenBack = takenBack(IDBObjectStore.prototype.delete);

/** What can befall one call; each holds until the mocks are restored. */
const injuries: { readonly [name: string]: () => unknown } = {
  "no database": () => vi.spyOn(IDBFactory.prototype, "open").mockImplementation(full),
  "no transaction": () => vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(noWriting),
  "nothing readable": () => vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(full),
  "no room to put": () => vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(full),
  "put and taken back": () => vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(putAndTakenBack),
  "deleted and taken back": () => vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(deletedAndTakenBack),
};

describe("what is kept", () => {
  it("comes back in another tab, under a revision that counts the writings", async () => {
    const one = tab();
    const first = await one.put(record("a", "first"));
    expect(first).toEqual({ kind: "kept", record: record("a", "first", 1) });
    await one.put(record("a", "second", 1));
    await one.put(record("b", "other"));
    expect(await listed(tab())).toEqual([record("a", "second", 2), record("b", "other", 1)]);
    expect(await one.remove(record("a", "second", 2))).toMatchObject({ kind: "kept" });
    expect(await listed(tab())).toEqual([record("b", "other", 1)]);
  });

  it.each([
    ["an older revision", record("a", "late", 1)],
    ["a new record of the same id", record("a", "late")],
  ])("is not overwritten by %s: the writer hears what is there", async (_, late) => {
    const [one, other] = [tab(), tab()];
    await one.put(record("a", "first"));
    await other.put(record("a", "second", 1));
    const now = record("a", "second", 2);
    expect(await one.put(late)).toEqual({ kind: "changed", now });
    expect(await one.remove(late)).toEqual({ kind: "changed", now });
    expect(await listed(one)).toEqual([now]);
  });

  it("does not rise again when another tab has taken it away", async () => {
    const [one, other] = [tab(), tab()];
    await one.put(record("a", "first"));
    await other.remove(record("a", "first", 1));
    expect(await one.put(record("a", "second", 1))).toEqual({ kind: "changed", now: undefined });
    expect(await listed(one)).toEqual([]);
  });
});

type Act = readonly [id: string, does: "put" | "remove", injury: string | undefined];

/** One act on a store and on the list that it should hold. */
const done = async (store: ImportStore<Record>, model: Map<string, Record>, [id, does, injury]: Act, text: string) => {
  const before = model.get(id);
  const next = record(id, text, before?.revision ?? 0);
  if (injury) injuries[injury]?.();
  const written = await store[does](next);
  vi.restoreAllMocks();
  if (written.kind === "kept" && does === "put") model.set(id, written.record);
  if (written.kind === "kept" && does === "remove") model.delete(id);
  return written;
};

describe("each writing", () => {
  it("happens whole or not at all, and says which, whatever befalls it", async () => {
    const act = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("put" as const, "remove" as const),
      fc.option(fc.constantFrom(...Object.keys(injuries)), { nil: undefined, freq: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        globalThis.indexedDB = new IDBFactory();
        const store = tab();
        const model = new Map<string, Record>();
        for (const [i, each] of acts.entries()) {
          const written = await done(store, model, each, `text ${i}`);
          expect(written.kind).not.toBe("changed");
          expect(await listed(tab())).toEqual([...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(injuries).filter((name) => !name.startsWith("deleted")))(
    "that fails for “%s” says in words what to do, and can be tried again",
    async (name) => {
      const store = tab();
      await store.put(record("a", "first"));
      if (name === "no database") await store.close();
      injuries[name]?.();
      const written = await store.put(record("a", "second", 1));
      vi.restoreAllMocks();
      expect(written).toMatchObject({ kind: "failed", fault: { file: "浏览器草稿" } });
      expect(written.kind === "failed" && written.fault.remedy).toContain("先不要关闭本页");
      expect(await store.put(record("a", "second", 1))).toMatchObject({ kind: "kept" });
    },
  );
});

describe("what a program kept that knew nothing of goals", () => {
  it("is there for this one, and is no longer there for that one", async () => {
    const before = await openDB(storeName, 1, {
      upgrade: (fresh) => void fresh.createObjectStore("imports", { keyPath: "id" }),
    });
    await before.put("imports", record("a", "kept before", 3));
    before.close();
    expect(await listed(tab())).toEqual([record("a", "kept before", 3)]);
    await expect(openDB(storeName, 1)).rejects.toMatchObject({ name: "VersionError" });
  });
});

describe("a browser that keeps nothing", () => {
  it("and never answers is not waited for", async () => {
    vi.useFakeTimers();
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const list = tab().list();
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect((await list).ok).toBe(false);
  });

  it("is told apart from one that is full, and from an older program", async () => {
    const newer = await openDB(storeName, 3);
    newer.close();
    const older = await tab().list();
    expect(!older.ok && older.faults[0]?.remedy).toContain("新版程序");
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, "indexedDB");
    try {
      const list = await tab().list();
      expect(!list.ok && list.faults[0]?.problem).toBe("这个浏览器不能保存草稿");
    } finally {
      globalThis.indexedDB = indexedDB;
    }
  });

  it("gives its database up when a newer program wants it, and asks for that program from then on", async () => {
    const store = tab();
    await store.put(record("a", "first"));
    const newer = await openDB(storeName, 3);
    newer.close();
    const written = await store.put(record("a", "second", 1));
    expect(written.kind === "failed" && written.fault.remedy).toContain("新版程序");
  });
});
