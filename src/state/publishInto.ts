import { readDescriptor } from "../data/descriptor";
import type { LockableFolder } from "../data/folderLock";
import { hashOf } from "../data/hashOf";
import { loadBoard } from "../data/loadBoard";
import { type Publication, publication } from "../data/publication";
import type { ReadFile } from "../data/readFile";
import type { Board } from "../domain/board";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Draft } from "../domain/imports";
import type { Publishing } from "./deskState";

/** A folder on the clerk's computer or network drive that may be written to; a file is written whole or not at all. */
export interface WritableFolder extends LockableFolder {
  readonly name: string;
}

/** Where a publication begins: nothing of it changes while it is under way. */
export interface Job {
  readonly board: Board;
  readonly drafts: readonly Draft[];
  readonly note: string;
}

interface Way {
  readonly now: () => Date;
  readonly tell: (doing: string) => void;
  /** Whether the folder's lock still is this publication's. */
  readonly isHeld: () => Promise<boolean>;
}

/** Writes drafts into a package folder that is locked for it, and looks at what came of it. */
export const publishInto = async (
  folder: WritableFolder,
  { board, drafts, note }: Job,
  way: Way,
): Promise<Result<Publishing>> => {
  const same = await isSameVersion(folder.read, board, `文件夹 ${folder.name} 里的`);
  if (!same.ok) return same;
  const made = await publication(folder.read, drafts, { now: way.now(), note });
  if (!made.ok) return made;
  const written = await writeInto(folder, made.value, board, way);
  if (!written.ok) return written;
  const faults = await outcomeFaults(folder, made.value);
  if (faults.length > 0) return ok({ kind: "failed", faults, isWritten: true });
  const files = made.value.files.map(({ path }) => path);
  return ok({ kind: "written", version: made.value.version, folder: folder.name, files });
};

/**
 * The tables first, then `datapackage.json`. Somebody else may be publishing into the same folder: lock and version are
 * looked at again before each file, and the tables before the last.
 */
const writeInto = async (
  folder: WritableFolder,
  { files }: Publication,
  board: Board,
  { tell, isHeld }: Way,
): Promise<Result<true>> => {
  for (const [i, { path, bytes }] of files.entries()) {
    if (i === files.length - 1) {
      const faults = await writtenFaults(folder, files.slice(0, i));
      if (faults.length > 0) return fail(faults);
    }
    if (!(await isHeld())) return fail([overtaken(path)]);
    const same = await isSameVersion(folder.read, board, `写入时，文件夹 ${folder.name} 里的`);
    if (!same.ok) return same;
    tell(`正在写入 ${path}`);
    await folder.write(path, bytes);
  }
  tell("正在核对写入的文件");
  return ok(true);
};

const overtaken = (file: string): Fault => ({
  file,
  problem: "有人同时在往这个文件夹发布，这个文件没有写入",
  remedy: "等对方发布完，重新读取后再发布一次",
});

/** The folder read again from the beginning, once everything is written. */
const outcomeFaults = async (folder: WritableFolder, { files, version }: Publication): Promise<readonly Fault[]> => {
  const faults = await writtenFaults(folder, files);
  if (faults.length > 0) return faults;
  const loaded = await loadBoard(folder.read);
  if (!loaded.ok) return loaded.faults;
  return loaded.value.version === version
    ? []
    : [{ file: "datapackage.json", problem: "版本没有更新", remedy: "再发布一次" }];
};

/** What the folder holds now of what was written. */
const writtenFaults = async (folder: WritableFolder, files: Publication["files"]): Promise<readonly Fault[]> => {
  const faults: Fault[] = [];
  for (const { path, bytes } of files) {
    const found = await folder.read(path);
    if (!found.ok) faults.push(...found.faults);
    else if (hashOf(found.value) !== hashOf(bytes))
      faults.push({
        file: path,
        problem: "写入后再读，内容不一致，可能有人同时在发布",
        remedy: "再发布一次；仍不行，请下载发布包",
      });
  }
  return faults;
};

/** Drafts are published on what the clerk has seen, and on nothing else. */
export const isSameVersion = async (read: ReadFile, board: Board, whose: string): Promise<Result<true>> => {
  const found = await readDescriptor(read);
  if (!found.ok) return found;
  const { name, version, created } = found.value;
  const say = (text: string, problem: string, remedy: string) =>
    fail([{ file: "datapackage.json", found: text, problem: `${whose}${problem}`, remedy }]);
  if (name !== board.name)
    return say(name, `不是这套数据（本页是 ${board.name}）`, "选择网站里存放这套数据的文件夹，里面有 datapackage.json");
  if (version === board.version && created === board.created) return ok(true);
  return say(
    version,
    `数据版本与本页的 ${board.version} 不同`,
    "重新读取，看过现在的数据，标为“待重新核对”的草稿先重新核对，再发布；仍提示不同的，核对文件夹是不是这个网站的",
  );
};
