import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { packageFolder, readPackage, writeWhole } from "../../src/cli/package";
import { countsAt } from "../../src/domain/ledger";
import { month } from "../fixtures/smallBoard";
import { boardIn, contentOf, corpusOnDisk, morning, runReport } from "./corpusOnDisk";

const clean = "001-like-the-template.xlsx";
const asking = "103-fall.xlsx";
const wrong = "092-every-error-at-once.xlsx";
const real = { write: writeWhole };

let folder: string;

beforeEach(async () => {
  folder = await corpusOnDisk();
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the command, and tells what it said last and whether the folder is another one now. */
const outcomeOf = async (...[file, order]: readonly [string, Omit<Parameters<typeof runReport>[1], "folder">?]) => {
  const before = await contentOf(folder);
  const { isDone, said } = await runReport(file, { folder, ...order }, real);
  const isSame = JSON.stringify(await contentOf(folder)) === JSON.stringify(before);
  return { isDone, isSame, last: said[said.length - 1], said };
};

describe("a report at the terminal", () => {
  it("without a question is published", async () => {
    const { isDone, last } = await outcomeOf(clean);
    expect([isDone, last]).toEqual([
      true,
      `已写入 ${folder}：数据版本 1.1.0，24 个数，导入编号 ${morning.toISOString().replace(/\D/g, "").slice(0, 14)}-f53d6632。`,
    ]);
    const { plan, ledger, imports, version } = await boardIn(folder);
    expect([...countsAt(plan, ledger, 0, month("2026-10"))]).toEqual([54, 18, 115, 47, 41, 15, 66, 104, 2, 10, 45, 20]);
    expect(imports.map(({ file, sha256, importedAt }) => [file, sha256.slice(0, 8), importedAt])).toEqual([
      [clean, "f53d6632", morning.toISOString()],
    ]);
    expect(await readPackage(folder)).toMatchObject({
      version,
      changes: [{ version: "1.1.0", note: expect.stringContaining("24 个数") }],
    });
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("that asks is published only when everything is confirmed, with the reason in the ledger", async () => {
    expect(await outcomeOf(asking)).toMatchObject({
      isDone: false,
      isSame: true,
      last: expect.stringContaining("--yes"),
    });
    const confirmed = await outcomeOf(asking, { isConfirmed: true, reason: "已电话核实", note: "国庆前后" });
    expect([confirmed.isDone, confirmed.isSame]).toEqual([true, false]);
    const { ledger } = await boardIn(folder);
    const notes = ledger.reports.flatMap(({ origin, note }) => (origin && note ? note : []));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/：已确认（已电话核实）$/);
    expect(await readPackage(folder)).toMatchObject({ changes: [{ note: "国庆前后" }] });
  });

  it("with errors is not, whatever is confirmed", async () => {
    expect(await outcomeOf(wrong, { isConfirmed: true })).toMatchObject({
      ...{ isDone: false, isSame: true, last: "有 10 处错误，没有写入。请改正后重新运行。" },
    });
  });

  it("is only checked on a dry run", async () => {
    expect(await outcomeOf(asking, { isDry: true })).toMatchObject({
      ...{ isDone: true, isSame: true, last: "只检查，没有写入；有 5 处需要确认。" },
    });
    expect(await outcomeOf(wrong, { isDry: true })).toMatchObject({ isDone: false, isSame: true });
    const silent = await outcomeOf(clean, { isDry: true, month: undefined });
    expect(silent).toMatchObject({ isDone: false, isSame: true, last: expect.stringContaining("--month 2026-10") });
    await outcomeOf(clean);
    expect(await outcomeOf(clean, { isDry: true })).toMatchObject({
      ...{ isDone: true, isSame: true, last: "文件与台账相同，没有要写入的内容。" },
    });
  });

  it("without a month says the one that the file names, and takes it from nobody but the person", async () => {
    const silent = { month: undefined, isConfirmed: true };
    expect(await outcomeOf(clean, silent)).toMatchObject({
      ...{ isDone: false, isSame: true, last: "没有写入。请核对月份后加上 --month 2026-10 重新运行。" },
    });
    expect(await outcomeOf("022-pasted.txt", silent)).toMatchObject({
      ...{ isDone: false, isSame: true, last: "没有写入。请核对月份后加上 --month 年-月 重新运行。" },
    });
  });

  it("that says nothing new writes nothing", async () => {
    await outcomeOf(clean);
    expect(await outcomeOf(clean)).toMatchObject({
      isDone: true,
      isSame: true,
      last: "文件与台账相同，没有要写入的内容。",
    });
  });

  it("that is not there, and a folder that is broken, are told", async () => {
    expect(await outcomeOf("no such.xlsx")).toMatchObject({
      ...{ isDone: false, isSame: true, last: expect.stringContaining("no such.xlsx：没有这个文件。处理：检查路径") },
    });
    await writeFile(join(folder, "groups.csv"), "group");
    const { isDone, said } = await outcomeOf(clean);
    expect([isDone, said[0]]).toEqual([false, `${folder} 里的数据有错误，没有写入：`]);
    expect(said[1]).toContain("groups.csv “5 字节”：文件大小与登记的");
  });

  it("goes on from what the one before published, and leaves the package well described", async () => {
    const numbers = async () => (await boardIn(folder)).version.split(".").map(Number);
    const [major = 0, minor = 0, patch = 0] = await numbers();
    await outcomeOf("065-september-again-with-a-correction.xlsx", { month: month("2026-09"), isConfirmed: true });
    expect(await numbers()).toEqual([major, minor, patch + 1]);
    await outcomeOf(clean, { isConfirmed: true });
    expect(await numbers()).toEqual([major, minor + 1, 0]);
    expect((await boardIn(folder)).imports).toHaveLength(2);
    expect(await packageFolder(folder, morning)).toMatchObject({
      ok: true,
      value: expect.stringContaining("没有变化"),
    });
  });
});

/** Fails at one step, having written nothing of the file, a part of one that grows, or all of it. */
const failing = (at: number, part: number) => {
  let step = 0;
  return async (path: string, bytes: Uint8Array): Promise<boolean> => {
    if (step++ !== at) return writeWhole(path, bytes);
    if (part === 1) await writeWhole(path, bytes);
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
};

const written = ["reports.csv", "imports.csv", "datapackage.json"];

const cuts = [0, 1, 2].flatMap((at) => [0, 1].map((part) => [at, part] as const));

describe.each([
  ["a folder", true],
  ["a folder that has no column of imports yet", false],
])("%s whose writing fails", (_, isWide) => {
  let narrow: string;

  beforeEach(async () => {
    narrow = await corpusOnDisk(isWide);
  });

  afterEach(() => rm(narrow, { recursive: true }));

  test.each(cuts)(
    "at file %i, of which %i was written, is as old or as new, and the next run completes it",
    async (at, part) => {
      const old = await boardIn(narrow);
      const broken = await runReport(clean, { folder: narrow }, { write: failing(at, part) });
      expect(broken.isDone).toBe(false);
      expect(broken.said.slice(-2)).toEqual([
        "没有写完，原有数据仍然有效。按下面的办法处理后，用同样的命令重新运行：",
        `  ${written[at]}：磁盘已满。处理：腾出空间后重试。`,
      ]);
      const between = await boardIn(narrow);
      const isNew = at === 2 && part === 1;
      expect(between.version).toBe(isNew ? "1.1.0" : old.version);
      if (!isNew) expect(between.ledger).toEqual(old.ledger);
      expect(between.notices.length > 0).toBe(!isNew && at + part > 0);
      const again = await runReport(clean, { folder: narrow }, { write: writeWhole, now: new Date(+morning + 98_765) });
      expect(again.isDone).toBe(true);
      const done = await boardIn(narrow);
      expect([done.version, done.notices, done.imports.length]).toEqual(["1.1.0", [], 1]);
      expect(done.ledger.reports).toHaveLength(old.ledger.reports.length + 24);
    },
  );
});

describe("writing whole", () => {
  it("leaves nothing behind when it fails, and what was there as it was", async () => {
    const before = await contentOf(folder);
    await expect(writeWhole(join(folder, "nowhere", "reports.csv"), "month")).rejects.toThrow("ENOENT");
    await mkdir(join(folder, "taken", "inside"), { recursive: true });
    await expect(writeWhole(join(folder, "taken"), "month")).rejects.toThrow();
    await rm(join(folder, "taken"), { recursive: true });
    expect(await contentOf(folder)).toEqual(before);
  });
});
