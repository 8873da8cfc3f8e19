import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { withLock } from "../../src/cli/folderLock";
import { lockFile, lockText } from "../../src/data/folderLock";

const now = new Date("2031-07-04T09:00:00.250Z");
const before = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const goneProcess = 2 ** 30;

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, lockFile);
});

afterEach(() => rm(folder, { recursive: true }));

const lie = (pid: number, host: string, since: string) => writeFile(path, JSON.stringify({ pid, host, since }));

const work = async (isHeld: () => Promise<boolean>): Promise<boolean> => isHeld();

describe("a lock", () => {
  it("says whose it is while something is done, and is gone afterwards", async () => {
    const seen = await withLock(folder, now, async () => JSON.parse(await readFile(path, "utf8")));
    expect(seen).toMatchObject({
      value: { pid: process.pid, host: hostname(), since: "2031-07-04T09:00:00.250Z", run: expect.any(String) },
    });
    expect(existsSync(path)).toBe(false);
  });

  it("is gone after an error, too", async () => {
    const failing = withLock(folder, now, () => Promise.reject(new Error("odd")));
    await expect(failing).rejects.toThrow("odd");
    expect(existsSync(path)).toBe(false);
  });

  it("that cannot be made is told", async () => {
    expect(await withLock(join(folder, "none"), now, work)).toMatchObject({ faults: [{ problem: "没有这个文件" }] });
  });

  it("of another that took it over meanwhile is noticed and left alone", async () => {
    const other = JSON.stringify({ pid: 7, host: "b", since: before(0) });
    const held = await withLock(folder, now, async (isHeld) => {
      await writeFile(path, other);
      return isHeld();
    });
    expect([held, await readFile(path, "utf8")]).toEqual([{ ok: true, value: false }, other]);
  });
});

test.each([
  ["a process that is alive", process.ppid, hostname(), 1],
  ["another host, ten minutes ago", 7, "办公室-2", 10],
  ["another host whose clock is ahead", 7, "办公室-2", -30],
])("the lock of %s is respected, and told with its owner, its time and a remedy", async (_, pid, host, minutes) => {
  await lie(pid, host, before(minutes));
  const refused = await withLock(folder, now, work);
  expect(refused).toEqual({
    ok: false,
    faults: [
      {
        file: "publishing.lock",
        found: expect.stringMatching(`^${host}，进程 ${pid}，始于2031年7月4日 1\\d:\\d\\d（北京时间）$`),
        problem: "有人正在写入这个数据文件夹",
        remedy: expect.stringContaining("等对方结束后用同样的命令重新运行"),
      },
    ],
  });
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ pid, host });
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: goneProcess, host: hostname(), since: before(0) })],
  ["of this process's number", JSON.stringify({ pid: process.pid, host: hostname(), since: before(0) })],
  ["of another host, more than ten minutes old", JSON.stringify({ pid: 7, host: "b", since: before(10.01) })],
  ["that was never written", ""],
  ["that is junk", "{}"],
])("a lock %s is taken over", async (_, text) => {
  await writeFile(path, text);
  expect(await withLock(folder, now, work)).toEqual({ ok: true, value: true });
  expect(existsSync(path)).toBe(false);
});

test("of several that find the same lock of somebody gone, one takes it over at a time", async () => {
  await lie(goneProcess, hostname(), before(0));
  const script = `
    import { appendFileSync } from "node:fs";
    import { withLock } from "./src/cli/folderLock";
    const say = (word) => appendFileSync(${JSON.stringify(join(folder, "said"))}, word);
    const done = await withLock(${JSON.stringify(folder)}, new Date(${now.getTime()}), async () => {
      say("(");
      await new Promise((go) => setTimeout(go, 400));
      say(")");
    });
    process.exitCode = done.ok ? 0 : 3;`;
  const codes = await Promise.all([1, 2, 3, 4].map(() => ended(run(script))));
  expect(codes.filter((code) => code !== 0 && code !== 3)).toEqual([]);
  const taken = codes.filter((code) => code === 0).length;
  expect(taken).toBeGreaterThan(0);
  expect(await readFile(join(folder, "said"), "utf8")).toBe("()".repeat(taken));
  expect(existsSync(path)).toBe(false);
}, 30_000);

const run = (script: string): ChildProcess =>
  spawn(execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((done) => child.on("close", (code, signal) => done(code ?? signal)));

test.each([
  ["SIGINT", 130, false],
  ["SIGTERM", 143, false],
  ["SIGKILL", "SIGKILL", true],
] as const)(
  "after %s the next one takes the lock",
  async (signal, code, isLeft) => {
    const child = run(`
    import { withLock } from "./src/cli/folderLock";
    await withLock(${JSON.stringify(folder)}, new Date(${now.getTime()}), async () => {
      console.log("held");
      await new Promise((go) => setTimeout(go, 30_000));
    });`);
    await new Promise((held) => child.stdout?.once("data", held));
    expect(await withLock(folder, now, work)).toMatchObject({ ok: false, faults: [{ file: lockFile }] });
    child.kill(signal);
    expect(await ended(child)).toBe(code);
    expect(existsSync(path)).toBe(isLeft);
    expect(await withLock(folder, now, work)).toEqual({ ok: true, value: true });
  },
  30_000,
);

describe("the lock of a page that publishes into the same folder", () => {
  it("is respected, and passed over once it is old", async () => {
    const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
    await writeFile(path, lockText({ id: "x", name: "网页", since: since(1) }));
    expect(await withLock(folder, now, async () => 7)).toMatchObject({
      ok: false,
      faults: [{ file: lockFile, found: expect.stringContaining("网页，始于") }],
    });
    await writeFile(path, lockText({ id: "x", name: "网页", since: since(11) }));
    expect(await withLock(folder, now, async () => 7)).toEqual({ ok: true, value: 7 });
  });
});
