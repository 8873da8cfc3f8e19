import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { descriptorFile } from "../data/descriptor";
import { loadBoard } from "../data/loadBoard";
import { memoryFolder } from "../data/memoryFolder";
import { type About, aboutOf, type PackageFile, packageOf, packageText } from "../data/packageOf";
import { packagePaths } from "../data/packagePaths";
import { readPackageFile, unreadablePackage } from "../data/readPackageFile";
import { policyFile } from "../data/readPolicy";
import type { Board } from "../domain/board";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import { codeOf, diskFault, folderFault } from "./diskFault";
import { faultLines } from "./faultLines";
import { withLock } from "./folderLock";
import { packagedLines } from "./packagedLines";

const defaultFolders = ["public/data", "public/demo"];

/** The files that exist in a folder, of those named; one that is there and cannot be read throws. */
export const readFiles = async (folder: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await readFile(join(folder, path)).catch(noneIfAbsent);
    if (bytes) files.set(path, new Uint8Array(bytes));
  }
  return files;
};

const noneIfAbsent = (error: unknown): undefined => {
  if (codeOf(error) !== "ENOENT") throw error;
};

/** The data files of a package folder as they lie there, without `datapackage.json`. */
export const readData = async (folder: string): Promise<Map<string, Uint8Array>> => {
  const policy = (await readFiles(folder, [policyFile])).get(policyFile);
  return readFiles(folder, packagePaths(policy));
};

/**
 * Writes beside and renames, so that a reader never sees half a file, not even after a power cut. False, and nothing is
 * changed, when `isWanted` says immediately before that it is not.
 */
export const writeWhole = async (
  path: string,
  content: string | Uint8Array,
  isWanted: () => Promise<boolean> = async () => true,
): Promise<boolean> => {
  const part = `${path}.part`;
  try {
    await writeFile(part, content, { flush: true });
    const isDone = await isWanted();
    await (isDone ? rename(part, path) : rm(part));
    return isDone;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** A checked folder: its board, and its description as it stands and as it should be. */
interface Packaged {
  readonly file: PackageFile;
  readonly before: PackageFile | undefined;
  readonly board: Board;
}

/** What the folder's `datapackage.json` should say now; nothing is written, and a broken folder is not described. */
export const describeFolder = async (folder: string, now: Date, told?: About): Promise<Result<Packaged>> => {
  const files = await readData(folder);
  const before = await readPackage(folder);
  if (before === "unreadable") return fail([unreadablePackage]);
  const about = told ?? (before ? aboutOf(before) : { name: "data", title: "", sources: [] });
  const file = packageOf(about, files, before, now);
  const text = new TextEncoder().encode(packageText(file));
  const board = await loadBoard(memoryFolder(new Map([...files, [descriptorFile, text]])));
  return board.ok ? ok({ file, before, board: board.value }) : board;
};

/** Brings `datapackage.json` up to date; the message says what was done. */
export const packageFolder = async (folder: string, now: Date, told?: About): Promise<Result<string>> => {
  const described = await describeFolder(folder, now, told);
  if (!described.ok || !isNew(described.value)) return said(folder, described);
  const written = await withLock(folder, now, async () => {
    const again = await describeFolder(folder, now, told);
    if (again.ok && isNew(again.value)) await writeWhole(join(folder, descriptorFile), packageText(again.value.file));
    return said(folder, again);
  });
  return written.ok ? written.value : written;
};

const isNew = ({ file, before }: Packaged): boolean => before?.version !== file.version;

const said = (folder: string, described: Result<Packaged>): Result<string> => {
  if (!described.ok) return described;
  const { file, before } = described.value;
  return ok(packagedLines(folder, file, before).join("\n"));
};

/** The `datapackage.json` of a folder; undefined when there is none. */
export const readPackage = async (folder: string): Promise<PackageFile | "unreadable" | undefined> => {
  const bytes = (await readFiles(folder, [descriptorFile])).get(descriptorFile);
  const file = bytes && readPackageFile(bytes);
  return file && (file.ok ? file.value : "unreadable");
};

export const printFaults = (faults: readonly Fault[]): void => {
  for (const line of faultLines(faults)) console.error(line);
  process.exitCode = 1;
};

const packageOrSay = async (folder: string): Promise<Result<string>> => {
  const fault = await folderFault(folder);
  if (fault) return fail([fault]);
  try {
    return await packageFolder(folder, new Date());
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return fail([diskFault(pathIn(error) ?? folder, error)]);
  }
};

const pathIn = (error: unknown): string | undefined =>
  error instanceof Error && "path" in error ? String(error.path) : undefined;

const main = async (folders: readonly string[]): Promise<void> => {
  for (const folder of folders.length > 0 ? folders : defaultFolders) {
    const result = await packageOrSay(folder);
    if (result.ok) console.log(result.value);
    else {
      console.error(`${folder}：没有更新 ${descriptorFile}，有 ${result.faults.length} 处问题`);
      printFaults(result.faults);
    }
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
