import { readDescriptor } from "../data/descriptor";
import { withLock } from "../data/folderLock";
import { hashOf } from "../data/hashOf";
import { loadBoard } from "../data/loadBoard";
import { type Publication, publication } from "../data/publication";
import type { ReadFile } from "../data/readFile";
import type { Board } from "../domain/board";
import { changeNoteOf } from "../domain/draftNote";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Draft } from "../domain/imports";
import { currentOn } from "./derive";
import type { Publishing } from "./deskState";
import { changeDesk } from "./keeping";
import type { Store } from "./store";
import type { View } from "./view";

/** A folder on the clerk's computer or network drive that may be written to. */
export interface WritableFolder {
  readonly name: string;
  readonly read: ReadFile;
  /** Whole or not at all. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export interface PublishPorts {
  /** The folder of a package, as the server gives it. */
  readonly source: (data: View["data"]) => ReadFile;
  /** Lets the clerk choose a folder; undefined where the browser cannot. The answer is undefined when none was chosen. */
  readonly pickFolder: (() => Promise<Result<WritableFolder> | undefined>) | undefined;
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly refresh: () => void;
  readonly now: () => Date;
  /** An id that nothing else has. */
  readonly newId: () => string;
}

export interface Publish {
  /** The change note proposed for the drafts that wait. */
  readonly proposal: () => string;
  readonly toFolder: ((note: string) => Promise<void>) | undefined;
  readonly asZip: (note: string) => Promise<void>;
  /** Puts away what was said of the last publication. */
  readonly done: () => void;
}

/** Where a publication begins: nothing of it changes while it is under way. */
interface Job {
  readonly board: Board;
  readonly drafts: readonly Draft[];
  readonly note: string;
}

export const publishing = (store: Store, ports: PublishPorts): Publish => {
  const { pickFolder } = ports;
  const waiting = (): readonly Draft[] => {
    const { board, desk } = store.getState();
    return board ? currentOn(board, desk.kept) : [];
  };
  const run = async (note: string, work: (job: Job) => Promise<Result<Publishing>>): Promise<void> => {
    const { board, desk } = store.getState();
    const drafts = waiting();
    if (!board || drafts.length === 0 || desk.publishing.kind === "busy") return;
    show(store, { kind: "busy", doing: "正在准备" });
    const result = await work({ board, drafts, note }).catch((error: unknown) => fail([unforeseen(error)]));
    show(store, result.ok ? result.value : { kind: "failed", faults: result.faults });
    if (result.ok && result.value.kind !== "idle") changeDesk(store, () => ({ news: "" }));
    if (!result.ok || result.value.kind === "written") ports.refresh();
  };
  return {
    proposal: () => changeNoteOf(waiting()),
    toFolder: pickFolder && ((note) => run(note, (job) => intoFolder(store, ports, pickFolder, job))),
    asZip: (note) => run(note, (job) => intoZip(store, ports, job)),
    done: () => show(store, { kind: "idle" }),
  };
};

const show = (store: Store, state: Publishing): void => changeDesk(store, () => ({ publishing: state }));

const intoFolder = async (
  store: Store,
  { now, newId }: PublishPorts,
  pick: () => Promise<Result<WritableFolder> | undefined>,
  { board, drafts, note }: Job,
): Promise<Result<Publishing>> => {
  const picked = await pick();
  if (!picked) return ok({ kind: "idle" });
  if (!picked.ok) return picked;
  const folder = picked.value;
  show(store, { kind: "busy", doing: `正在核对文件夹 ${folder.name}` });
  const owner = { id: newId(), name: "网页", now };
  return withLock(folder, owner, () => publishInto(store, folder, { board, drafts, note }, now));
};

const publishInto = async (
  store: Store,
  folder: WritableFolder,
  { board, drafts, note }: Job,
  now: () => Date,
): Promise<Result<Publishing>> => {
  const same = await isSameVersion(folder.read, board, `文件夹 ${folder.name} 里的`);
  if (!same.ok) return same;
  const made = await publication(folder.read, drafts, { now: now(), note });
  if (!made.ok) return made;
  const written = await writeInto(folder, made.value, board, (doing) => show(store, { kind: "busy", doing }));
  if (!written.ok) return written;
  const files = made.value.files.map(({ path }) => path);
  return ok({ kind: "written", version: made.value.version, folder: folder.name, files });
};

const intoZip = async (
  store: Store,
  { source, now, download }: PublishPorts,
  { board, drafts, note }: Job,
): Promise<Result<Publishing>> => {
  const read = source(store.getState().view.data);
  const same = await isSameVersion(read, board, "服务器上的");
  if (!same.ok) return same;
  const made = await publication(read, drafts, { now: now(), note });
  if (!made.ok) return made;
  const { publicationZip, zipNameOf } = await import("../data/publicationZip");
  const file = zipNameOf(board.name, made.value);
  download(file, publicationZip(made.value));
  return ok({ kind: "downloaded", version: made.value.version, file });
};

/** Drafts are published on what the clerk has seen, and on nothing else. */
const isSameVersion = async (read: ReadFile, board: Board, whose: string): Promise<Result<true>> => {
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
    "页面正在重新读取；看过草稿的后果后再发布。仍提示不同的，核对是否选错了文件夹",
  );
};

/**
 * The tables first, then `datapackage.json`. Somebody else may be publishing into the same folder: the version is read
 * again before each file, and the tables before the last.
 */
const writeInto = async (
  folder: WritableFolder,
  { files, version }: Publication,
  board: Board,
  tell: (doing: string) => void,
): Promise<Result<true>> => {
  for (const [i, { path, bytes }] of files.entries()) {
    if (i === files.length - 1) {
      const faults = await writtenFaults(folder, files.slice(0, i));
      if (faults.length > 0) return fail(faults);
    }
    const same = await isSameVersion(folder.read, board, `写入时，文件夹 ${folder.name} 里的`);
    if (!same.ok) return same;
    tell(`正在写入 ${path}`);
    await folder.write(path, bytes);
  }
  tell("正在核对写入的文件");
  const after = await writtenFaults(folder, files);
  if (after.length > 0) return fail(after);
  const loaded = await loadBoard(folder.read);
  if (!loaded.ok) return loaded;
  return loaded.value.version === version
    ? ok(true)
    : fail([{ file: "datapackage.json", problem: "版本没有更新", remedy: "再发布一次" }]);
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

const unforeseen = (error: unknown): Fault => ({
  file: "发布",
  found: String(error),
  problem: "写入没有完成，原有数据仍然有效",
  remedy: "检查文件夹是否可写、磁盘是否已满，再发布一次；仍不行，请下载发布包",
});
