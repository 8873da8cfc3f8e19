import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { open, readFile, writeFile } from "node:fs/promises";
import { constants, hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isFresh, lockFile } from "../data/folderLock";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import { beijingTime } from "./beijingTime";
import { codeOf, diskFault } from "./diskFault";

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO time in UTC. */
  readonly since: string;
}

/** In milliseconds; longer than any writing of a lock takes. */
const settling = 300;

/**
 * Does something to a folder while nobody else with a lock does. `isHeld` tells whether the lock still is this one:
 * it may have been taken from a run that was stopped for longer than any takes.
 */
export const withLock = async <T>(
  folder: string,
  now: Date,
  work: (isHeld: () => Promise<boolean>) => Promise<T>,
): Promise<Result<T>> => {
  const path = join(folder, lockFile);
  const mine = textOf({ pid: process.pid, host: hostname(), since: now.toISOString() });
  const taken = await take(path, mine, now);
  if (!taken.ok) return taken;
  const release = releaseOf(path, mine);
  process.once("exit", release);
  for (const signal of signals) process.once(signal, leave);
  try {
    return ok(await work(async () => (await textIn(path)) === mine));
  } finally {
    for (const signal of signals) process.off(signal, leave);
    process.off("exit", release);
    release();
  }
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const leave = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);

/** No two are the same, not even of one process. */
const textOf = (owner: Owner): string => `${JSON.stringify({ ...owner, run: randomUUID() })}\n`;

const take = async (path: string, mine: string, now: Date): Promise<Result<void>> => {
  try {
    await create(path, mine);
    return ok(undefined);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") return fail([diskFault(lockFile, error)]);
  }
  try {
    const owner = await ownerIn(path);
    return owner !== "unreadable" && !isStale(owner, now) ? fail([lockedFault(owner)]) : await takeOver(path, mine);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? take(path, mine, now) : fail([diskFault(lockFile, error)]);
  }
};

const create = async (path: string, text: string): Promise<void> => {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
};

/** Of several that replace the same lock at once, the last one finds its own there after a while. */
const takeOver = async (path: string, mine: string): Promise<Result<void>> => {
  await writeFile(path, mine);
  await setTimeout(settling);
  if ((await textIn(path)) === mine) return ok(undefined);
  const owner = await ownerIn(path);
  return fail([lockedFault(owner === "unreadable" ? undefined : owner)]);
};

/** One whose owner was killed while writing it stays empty; one that is just being written does not. */
const ownerIn = async (path: string): Promise<Owner | "unreadable"> => {
  const owner = ownerOf(await readFile(path, "utf8"));
  if (owner) return owner;
  await setTimeout(settling);
  return ownerOf(await readFile(path, "utf8")) ?? "unreadable";
};

const ownerOf = (text: string): Owner | undefined => {
  try {
    const { pid, host, since } = JSON.parse(text);
    const isOwner = Number.isSafeInteger(pid) && typeof host === "string" && !Number.isNaN(Date.parse(since));
    return isOwner ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
};

const isStale = ({ pid, host, since }: Owner, now: Date): boolean =>
  !isFresh({ since }, now) || (host === hostname() && !isAlive(pid));

/** A process takes one lock at a time: its own number is that of one before it, as in a container started again. */
const isAlive = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};

const textIn = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");

/** Without waiting, for the last moment of a process. */
const releaseOf = (path: string, mine: string) => (): void => {
  try {
    if (readFileSync(path, "utf8") === mine) rmSync(path);
  } catch {
    // Whoever comes next finds that its owner is gone.
  }
};

const lockedFault = (owner: Owner | undefined): Fault => ({
  file: lockFile,
  ...(owner
    ? { found: `${owner.host}${owner.pid > 0 ? `，进程 ${owner.pid}` : ""}，始于${beijingTime(owner.since)}` }
    : {}),
  problem: "有人正在写入这个数据文件夹",
  remedy: "等对方结束后用同样的命令重新运行；确认没有人在写入的，删去这个文件后再运行",
});
