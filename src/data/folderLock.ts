import { lightFormat } from "date-fns";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { ReadFile } from "./readFile";

/** While it lies in a package folder, somebody is publishing into it. It is no part of the package. */
export const lockFile = "publishing.lock";

export interface LockableFolder {
  readonly read: ReadFile;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export interface LockOwner {
  /** Unlike any other's. */
  readonly id: string;
  /** Who it is, for people. */
  readonly name: string;
  readonly now: () => Date;
}

/** A lock that was left behind, by a tab that was closed in the middle, is passed over after this long. */
const patience = 10 * 60_000;
/** Two who find no lock both write theirs: the earlier one sees the other's after this long, and gives way. */
const settling = 500;

/** Does the work while nobody else publishes into the folder; says who does when it is not alone. */
export const withLock = async <T>(
  folder: LockableFolder,
  owner: LockOwner,
  work: (isHeld: () => Promise<boolean>) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const taken = await takeLock(folder, owner);
  if (!taken.ok) return taken;
  /** Whoever was slow in writing a lock of their own may have it now. */
  const isHeld = async (): Promise<boolean> => (await lockIn(folder))?.id === owner.id;
  try {
    return await work(isHeld);
  } finally {
    if (await isHeld()) await folder.remove(lockFile).catch(() => {});
  }
};

const takeLock = async (folder: LockableFolder, owner: LockOwner): Promise<Result<true>> => {
  const before = await lockIn(folder);
  if (before && isFresh(before, owner.now())) return fail([busy(before)]);
  const since = owner.now().toISOString();
  await folder.write(lockFile, new TextEncoder().encode(lockText({ ...owner, since })));
  await new Promise((done) => setTimeout(done, settling));
  const after = await lockIn(folder);
  return after && after.id !== owner.id ? fail([busy(after)]) : ok(true);
};

interface Lock {
  readonly id: string;
  readonly name: string;
  /** ISO time. */
  readonly since: string;
}

/** As `npm run report` writes and reads it, which has a process and a host. */
export const lockText = ({ id, name, since }: Lock): string =>
  `${JSON.stringify({ pid: 0, host: name, since, run: id })}\n`;

const lockFrom = (text: string): Lock | undefined => {
  try {
    const { host, since, run } = JSON.parse(text);
    return Number.isNaN(Date.parse(since)) ? undefined : { id: String(run), name: String(host), since };
  } catch {
    return undefined;
  }
};

const lockIn = async ({ read }: LockableFolder): Promise<Lock | undefined> => {
  const found = await read(lockFile);
  return found.ok ? lockFrom(new TextDecoder().decode(found.value)) : undefined;
};

/** A clock that is ahead is another computer's: its lock counts. */
export const isFresh = ({ since }: Pick<Lock, "since">, now: Date): boolean =>
  now.getTime() - Date.parse(since) <= patience;

const busy = ({ name, since }: Lock): Fault => ({
  file: lockFile,
  found: `${name}，始于 ${lightFormat(new Date(since), "yyyy-MM-dd HH:mm")}`,
  problem: "有人正在往这个文件夹发布，这次没有写入",
  remedy: "等对方发布完再试；确定没有人在发布的，十分钟后再试，或删去这个文件",
});
