import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { diskFault, folderFault } from "../../src/cli/diskFault";
import { diskFolder } from "../../src/cli/diskFolder";
import { readFiles } from "../../src/cli/package";
import { corpusFolder } from "../data/report/corpusDesk";
import { corpusOnDisk, runReport } from "./corpusOnDisk";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fault-"));
  await mkdir(join(folder, "goals.csv"));
  await writeFile(join(folder, "units.csv"), "code");
});

afterAll(() => rm(folder, { recursive: true }));

const coded = (code: string): Error => Object.assign(new Error(`${code}: told in English`), { code });

test.each([
  ["ENOENT", "没有这个文件"],
  ["EISDIR", "是文件夹，不是文件"],
  ["EACCES", "没有读写的权限"],
  ["EPERM", "没有读写的权限"],
  ["EROFS", "所在的磁盘只能读取，不能写入"],
  ["ENOSPC", "磁盘已满"],
  ["EBUSY", "正被别的程序使用"],
])("the error %s of a disk is told in Chinese: %s", (code, problem) => {
  const fault = diskFault("七月.xlsx", coded(code));
  expect(fault).toEqual({ file: "七月.xlsx", problem, remedy: expect.not.stringMatching(/[!！]|^$/) });
});

test("an error of a disk that nobody has words for keeps its code, and any other one its words", () => {
  expect(diskFault("a", coded("EWEIRD"))).toMatchObject({ found: "EWEIRD", problem: "不能读写" });
  expect(diskFault("a", new Error("odd"))).toMatchObject({ found: "Error: odd", problem: "不能读写" });
});

describe("a folder on this machine", () => {
  it("says whether a file is not there or is a folder", async () => {
    const read = diskFolder(folder);
    expect(await read("reports.csv")).toMatchObject({ faults: [{ file: "reports.csv", problem: "没有这个文件" }] });
    expect(await read("goals.csv")).toMatchObject({ faults: [{ file: "goals.csv", problem: "是文件夹，不是文件" }] });
    expect(await read("units.csv")).toEqual({ ok: true, value: new TextEncoder().encode("code") });
  });

  it("says whether it is there and is one", async () => {
    expect(await folderFault(folder)).toBeUndefined();
    expect(await folderFault(join(folder, "none"))).toMatchObject({ problem: "没有这个文件夹" });
    expect(await folderFault(join(folder, "units.csv"))).toMatchObject({ problem: "是文件，不是文件夹" });
    expect(await folderFault(join(folder, "units.csv", "x"))).toMatchObject({
      problem: "路径中间有一段是文件，不是文件夹",
    });
  });

  it("is never described without a file that is there and cannot be read", async () => {
    expect([...(await readFiles(folder, ["units.csv", "reports.csv"])).keys()]).toEqual(["units.csv"]);
    await expect(readFiles(folder, ["units.csv", "goals.csv"])).rejects.toThrow("EISDIR");
  });
});

describe("a report at the terminal", () => {
  const write = () => Promise.reject(new Error("nothing is to be written"));

  it("whose data folder is not there or is a file is refused in one sentence", async () => {
    const none = join(folder, "none");
    expect(await runReport("001-like-the-template.xlsx", { folder: none }, { write })).toEqual({
      isDone: false,
      said: ["没有写入：", `  ${none}：没有这个文件夹。处理：检查路径。`],
    });
  });

  it("that is a folder is called one", async () => {
    const data = await corpusOnDisk();
    const { isDone, said } = await runReport("", { folder: data }, { write });
    await rm(data, { recursive: true });
    expect([isDone, said[1]?.split("。")[0]]).toEqual([false, `  ${join(corpusFolder, "")}：是文件夹，不是文件`]);
  });
});
