import { withLock } from "../data/folderLock";
import { publication } from "../data/publication";
import type { ReadFile } from "../data/readFile";
import { changeNoteOf } from "../domain/draftNote";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Draft } from "../domain/imports";
import { currentOn } from "./derive";
import type { Publishing } from "./deskState";
import { changeDesk } from "./keeping";
import { isSameVersion, type Job, publishInto, type WritableFolder } from "./publishInto";
import type { Store } from "./store";
import type { View } from "./view";

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

export const publishing = (store: Store, ports: PublishPorts): Publish => {
  const { pickFolder } = ports;
  const waiting = () => waitingIn(store);
  const run = async (note: string, work: (job: Job) => Promise<Result<Publishing>>): Promise<void> => {
    const { board, desk } = store.getState();
    const drafts = waiting();
    if (!board || drafts.length === 0 || desk.publishing.kind === "busy") return;
    show(store, { kind: "busy", doing: "正在准备" });
    const result = await work({ board, drafts, note: note.trim() || changeNoteOf(drafts) }).catch((error: unknown) =>
      fail([unforeseen(error)]),
    );
    show(store, result.ok ? result.value : { kind: "failed", faults: result.faults, isWritten: false });
    if (result.ok && result.value.kind !== "idle") changeDesk(store, () => ({ news: "" }));
    if (!result.ok || result.value.kind !== "idle") ports.refresh();
  };
  return {
    proposal: () => changeNoteOf(waiting()),
    toFolder: pickFolder && ((note) => run(note, (job) => intoFolder(store, ports, pickFolder, job))),
    asZip: (note) => run(note, (job) => intoZip(store, ports, job)),
    done: () => show(store, { kind: "idle" }),
  };
};

const waitingIn = (store: Store): readonly Draft[] => {
  const { board, desk } = store.getState();
  return board ? currentOn(board, desk.kept) : [];
};

const isStill = (store: Store, { board, drafts }: Pick<Job, "board" | "drafts">): boolean => {
  const now = waitingIn(store);
  return (
    store.getState().board === board && now.length === drafts.length && now.every((draft, i) => draft === drafts[i])
  );
};

/** Choosing a folder takes a person's time, reading a package a slow server's: another tab goes on meanwhile. */
const overtaken: Fault = {
  file: "草稿",
  problem: "准备发布的时候，草稿或数据有变动",
  remedy: "看过现在的草稿后，再发布一次",
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
  if (!isStill(store, { board, drafts })) return fail([overtaken]);
  const tell = (doing: string) => show(store, { kind: "busy", doing });
  return withLock(folder, owner, (isHeld) => publishInto(folder, { board, drafts, note }, { now, tell, isHeld }));
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
  if (!isStill(store, { board, drafts })) return fail([overtaken]);
  download(file, publicationZip(made.value));
  return ok({ kind: "downloaded", version: made.value.version, drafts: drafts.map(idOf), file });
};

const idOf = ({ import: { id } }: Draft): string => id;

const unforeseen = (error: unknown): Fault => ({
  file: "发布",
  found: String(error),
  problem: "写入没有完成，原有数据仍然有效",
  remedy: "检查文件夹是否可写、磁盘是否已满，再发布一次；仍不行，请下载发布包",
});
