import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { appendFile, readdir, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { diskFolder } from "../../src/cli/diskFolder";
import { packageFolder, writeWhole } from "../../src/cli/package";
import type { Write } from "../../src/cli/writeRelease";
import { lockFile } from "../../src/data/folderLock";
import { publication } from "../../src/data/publication";
import { draft, line } from "../data/publishing";
import { boardIn, contentOf, corpusOnDisk, morning, runReport } from "./corpusOnDisk";

const clean = "001-like-the-template.xlsx";

let folder: string;

beforeEach(async () => {
  folder = await corpusOnDisk();
});

afterEach(() => rm(folder, { recursive: true }));

/** The files that a page that has lost its lock is about to write into the folder. */
const browserFiles = async () => {
  const { code = "" } = (await boardIn(folder)).plan.units[0] ?? {};
  const { indicator = "" } = (await boardIn(folder)).plan.indicators[0] ?? {};
  const correction = line("2026-09", code, 57, { indicator, reportedOn: "2026-10-09" });
  const made = await publication(
    diskFolder(folder),
    [draft("browser", [correction], { importedAt: morning.toISOString() })],
    { now: morning, note: "九月更正" },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value.files;
};

/** For each of its three files, before which of ours the browser writes it. */
const turns = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  [0, 0, 1],
  [0, 0, 2],
  [0, 1, 1],
  [0, 1, 2],
  [0, 2, 2],
  [1, 1, 2],
  [1, 2, 2],
];

describe("a folder into which a browser publishes meanwhile", () => {
  test.each(turns)(
    "before our files %i, %i and %i keeps what the browser wrote, and nothing of ours",
    async (...at) => {
      const files = await browserFiles();
      let step = 0;
      const write: Write = (path, bytes, isWanted) =>
        writeWhole(path, bytes, async () => {
          for (const [i, theirs] of files.entries())
            if (at[i] === step) await writeFile(join(folder, theirs.path), theirs.bytes);
          step++;
          return isWanted();
        });
      const { isDone, said } = await runReport(clean, { folder }, { write });
      expect([isDone, said[said.length - 1]]).toEqual([
        false,
        expect.stringMatching(/^这段时间里别处.*本次没有写入。/),
      ]);
      const { imports, notices } = await boardIn(folder);
      expect([imports.map(({ id }) => id), notices]).toEqual([["browser"], []]);
      const again = await runReport(clean, { folder, isConfirmed: true }, { write: writeWhole });
      expect(again.isDone).toBe(true);
      expect((await boardIn(folder)).imports.map(({ file }) => file)).toEqual(["browser.xlsx", clean]);
      expect((await readdir(folder)).filter((name) => /\.(part|lock)$/.test(name))).toEqual([]);
    },
  );

  it("while a report is being checked is left as it is", async () => {
    const files = await browserFiles();
    const said: string[] = [];
    const say = (text: string): void => {
      said.push(text);
      if (text.startsWith(clean)) for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
    };
    const write = () => Promise.reject(new Error("nothing is to be written"));
    expect(await runReport(clean, { folder }, { write, say })).toMatchObject({ isDone: false });
    expect(said[said.length - 1]).toMatch(/^这段时间里别处/);
    expect((await boardIn(folder)).imports.map(({ id }) => id)).toEqual(["browser"]);
  });
});

describe("a folder in which another run is at work", () => {
  it("is not written into, neither by a report nor by a packaging, and is checked all the same", async () => {
    const owner = { pid: process.ppid, host: hostname(), since: morning.toISOString() };
    await writeFile(join(folder, lockFile), JSON.stringify(owner));
    const before = await contentOf(folder);
    const { isDone, said } = await runReport(clean, { folder }, { write: writeWhole });
    expect([isDone, ...said.slice(-2)]).toEqual([
      false,
      "没有写入：",
      expect.stringMatching(
        new RegExp(`^  publishing.lock “${owner.host}，进程 ${owner.pid}，始于.*（北京时间）”：有人正在写入`),
      ),
    ]);
    expect((await runReport(clean, { folder, isDry: true }, { write: writeWhole })).isDone).toBe(true);
    expect(await contentOf(folder)).toEqual(before);
    expect(await packageFolder(folder, morning)).toMatchObject({ ok: true });
    await appendFile(join(folder, "reports.csv"), "\n");
    expect(await packageFolder(folder, morning)).toMatchObject({ ok: false, faults: [{ file: lockFile }] });
  });
});

/** One run in a process of its own: its exit code and everything that it said. */
const spawned = (file: string): Promise<{ readonly code: number | null; readonly said: string }> => {
  const child = spawn(execPath, [
    ...["--import", "tsx", "src/cli/report.ts", file],
    ...["--month", "2026-10", "--reported-on", "2026-11-09", "--yes", "--data", folder],
  ]);
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  return new Promise((done) => child.on("close", (code) => done({ code, said })));
};

test("of eight runs at once each is either in the ledger or refused with a sentence, and can be run again", async () => {
  const { plan } = await boardIn(folder);
  const [indicator] = plan.indicators;
  const own = await Promise.all(
    plan.units.slice(0, 8).map(async ({ code, name }, i) => {
      const path = join(folder, `${code}.csv`);
      await writeFile(path, `街镇,${indicator?.name}\n${name},${71 + i}\n`);
      return { path, code, value: 71 + i };
    }),
  );
  const runs = await Promise.all(own.map(({ path }) => spawned(path)));
  const held = async () =>
    (await boardIn(folder)).ledger.reports.flatMap(({ unit, value, origin }) => (origin ? `${unit} ${value}` : []));
  const lines = own.map(({ code, value }) => `${code} ${value}`);
  const isIn = runs.map(({ code }) => code === 0);
  expect((await held()).sort()).toEqual(lines.filter((_, i) => isIn[i]).sort());
  expect(isIn).toContain(true);
  for (const { code, said } of runs)
    if (code !== 0) expect([code, said]).toEqual([1, expect.stringMatching(/有人正在写入|别处向这个数据文件夹发布了/)]);
  for (const [i, { path }] of own.entries()) if (!isIn[i]) expect(await spawned(path)).toMatchObject({ code: 0 });
  expect((await held()).sort()).toEqual([...lines].sort());
  expect(await packageFolder(folder, morning)).toMatchObject({ value: expect.stringContaining("没有变化") });
}, 60_000);
