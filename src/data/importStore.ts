import { type IDBPDatabase, openDB } from "idb";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import { storeName } from "./storeName";

/** What the store knows of a record; the rest is the caller's. */
export interface Stored {
  readonly id: string;
  /** Counts the writings; 0 was never written. */
  readonly revision: number;
}

export type Written<T> =
  /** As it is kept now, under its new revision. */
  | { readonly kind: "kept"; readonly record: T }
  /** Another tab was quicker: nothing was written, and this is what it left; undefined when it took the record away. */
  | { readonly kind: "changed"; readonly now: T | undefined }
  | { readonly kind: "failed"; readonly fault: Fault };

/** Keeps records in this browser. Each call is one transaction: it happens whole, or not at all. */
export interface ImportStore<T extends Stored> {
  readonly list: () => Promise<Result<readonly T[]>>;
  /** Writes the record when nobody has since the revision that it carries. */
  readonly put: (record: T) => Promise<Written<T>>;
  readonly remove: (record: T) => Promise<Written<T>>;
  readonly close: () => Promise<void>;
}

const imports = "imports";

export const importStore = <T extends Stored>(): ImportStore<T> => {
  let opened: Promise<IDBPDatabase> | undefined;
  const open = (): Promise<IDBPDatabase> => {
    opened ??= openKept(close);
    return opened;
  };
  const close = async (): Promise<void> => {
    const before = opened;
    opened = undefined;
    await before?.then(
      (database) => database.close(),
      () => {},
    );
  };
  /** After a failure the next call opens afresh. */
  const attempt = async <A, B>(work: (database: IDBPDatabase) => Promise<A>, failed: (fault: Fault) => B) => {
    try {
      return await work(await open());
    } catch (error) {
      await close();
      return failed(faultOf(error));
    }
  };
  const write = (record: T, next: T | undefined): Promise<Written<T>> =>
    attempt<Written<T>, Written<T>>(
      (database) => written(database, record, next),
      (fault) => ({ kind: "failed", fault }),
    );
  return {
    list: () =>
      attempt(
        async (database) => ok((await database.getAll(imports)) as readonly T[]),
        (fault) => fail([fault]),
      ),
    put: (record) => write(record, { ...record, revision: record.revision + 1 }),
    remove: (record) => write(record, undefined),
    close,
  };
};

/** A broken profile may never answer; the page must not wait for it. */
const patience = 5000;

/** A program before 2 knows nothing of goals, and would publish a draft without them: it has to be renewed. */
const version = 2;

const openKept = (close: () => void): Promise<IDBPDatabase> =>
  new Promise((opened, failed) => {
    let isLate = false;
    const giveUp = (name: string): void => {
      isLate = true;
      failed(new DOMException("", name));
    };
    const tooLate = setTimeout(() => giveUp("TimeoutError"), patience);
    openDB(storeName, version, {
      upgrade: (fresh, old) => {
        if (old === 0) fresh.createObjectStore(imports, { keyPath: "id" });
      },
      blocked: () => giveUp("BlockedError"),
      blocking: close,
      terminated: close,
    })
      // One that comes after all, when nobody waits for it any more, would keep others from the database.
      .then((database) => (isLate ? database.close() : opened(database)), failed)
      .finally(() => clearTimeout(tooLate));
  });

/** Undefined for `next` takes the record away. Looking and writing are one transaction. */
const written = async <T extends Stored>(
  database: IDBPDatabase,
  record: T,
  next: T | undefined,
): Promise<Written<T>> => {
  const transaction = database.transaction(imports, "readwrite", { durability: "strict" });
  const done = transaction.done;
  done.catch(() => {});
  const before = (await transaction.store.get(record.id)) as T | undefined;
  if ((before?.revision ?? 0) !== record.revision) {
    await done;
    return { kind: "changed", now: before };
  }
  await (next ? transaction.store.put(next) : transaction.store.delete(record.id));
  await done;
  return { kind: "kept", record: next ?? record };
};

interface Words {
  readonly problem: string;
  readonly remedy: string;
}

const stay = "本页上如有没发布的内容，先不要关闭本页";

/** By the name of the exception. */
const causes: ReadonlyMap<string, Words> = new Map([
  ["QuotaExceededError", { problem: "浏览器的存储空间不足", remedy: `${stay}，清理磁盘空间后再保存` }],
  ["VersionError", { problem: "草稿由较新版本的程序保存，本页程序较旧", remedy: "刷新页面，换用新版程序" }],
  ["BlockedError", { problem: "另一个标签页占用着草稿", remedy: `${stay}，关闭本系统的其他标签页后再保存` }],
  [
    "SecurityError",
    { problem: "浏览器的安全设置不允许保存草稿", remedy: `${stay}，发布完成后再关闭，或请维护人员放开本站存储` },
  ],
  ["ReferenceError", { problem: "这个浏览器不能保存草稿", remedy: `${stay}，发布完成后再关闭` }],
]);

const otherwise: Words = { problem: "浏览器没有保存草稿", remedy: `${stay}，再保存一次；仍不行，发布完成后再关闭` };

const faultOf = (error: unknown): Fault => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const { problem, remedy } = causes.get(name) ?? otherwise;
  return { file: "浏览器草稿", found: String(error), problem, remedy };
};
