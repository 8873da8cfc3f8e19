import { dayOf } from "../data/dayOf";
import type { ReportFile } from "../data/report/book";
import { draftOf } from "../domain/draftOf";
import { draftSize } from "../domain/draftSize";
import { answersTo } from "../domain/readiness";
import type { Publishing } from "./deskState";
import { changeDesk, type Keeping } from "./keeping";
import {
  type Answers,
  accepted,
  decided,
  nameOf,
  type OpenImport,
  openImport,
  openRecord,
  putBack,
  recordOnDesk,
} from "./kept";
import { deskReadiness } from "./readiness";
import { stampOf } from "./stampOf";
import type { Store } from "./store";

/** From a file to its draft. */
export interface Working {
  /** Puts a file on the desk. */
  readonly take: (file: ReportFile) => Promise<void>;
  /** Goes on with an import that was left open. */
  readonly resume: (id: string) => void;
  readonly answer: (answers: Partial<Pick<Answers, "month" | "reportedOn">>) => Promise<void>;
  /** Undefined takes the answer back. */
  readonly decide: (question: string, reason: string | undefined) => Promise<void>;
  /** The same answer to many questions of one kind, in one writing. */
  readonly decideAll: (questions: readonly string[], reason: string | undefined) => Promise<void>;
  /** Makes a draft of what is on the desk, once nothing stands in the way. */
  readonly accept: () => Promise<void>;
  readonly abandon: (id: string) => Promise<void>;
  /** Puts back on the desk what was given up last. */
  readonly takeBack: () => Promise<void>;
}

export interface WorkPorts {
  readonly keep: Keeping;
  /** Puts an import on the desk, where it is checked. */
  readonly begin: (id: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

export const working = (store: Store, ports: WorkPorts): Working => {
  const { keep, begin, now, newId } = ports;
  const onDesk = () => recordOnDesk(store.getState().desk);
  const change = async (next: (record: OpenImport) => OpenImport): Promise<void> => {
    const record = onDesk();
    if (record) await keep.step(next(record));
  };
  const start = async (record: OpenImport): Promise<void> => {
    const kept = keep.step(record);
    say(store, "");
    begin(record.id);
    await kept;
  };
  return {
    take: async (file) => {
      const { board } = store.getState();
      if (!board) return;
      const time = now();
      const stamp = { id: newId(), package: board.name, addedAt: time.toISOString(), reportedOn: dayOf(time) };
      await start(openImport(file, stamp));
    },
    resume: (id) => {
      say(store, "");
      begin(id);
    },
    answer: (answers) => change((record) => ({ ...record, ...answers })),
    decide: (question, reason) => change((record) => decided(record, [question], reason)),
    decideAll: (questions, reason) => change((record) => decided(record, questions, reason)),
    accept: () => accept(store, ports),
    abandon: (id) => abandon(store, keep, id),
    takeBack: async () => {
      const { dropped } = store.getState().desk;
      if (dropped) await start({ ...dropped, id: newId(), revision: 0 });
    },
  };
};

/** Each step of the clerk has a word of its own: what went before can no longer be taken back, nor is it told any more. */
export const say = (store: Store, news: string): void => {
  const { board } = store.getState();
  changeDesk(store, ({ publishing }) => ({
    news,
    dropped: undefined,
    publishing: isOver(publishing, board?.version) ? { kind: "idle" } : publishing,
  }));
};

/** A package that is not on screen yet still has to be put in its place, and read again. */
const isOver = (publishing: Publishing, version: string | undefined): boolean =>
  publishing.kind === "failed" || ("version" in publishing && publishing.version === version);

const abandon = async (store: Store, keep: Keeping, id: string): Promise<void> => {
  const record = openRecord(store.getState().desk.kept, id);
  if (!record) return;
  const before = putBack(record);
  if (before) {
    if ((await keep.step(before)) === "changed") return;
    const now = store.getState().desk.kept.find((kept) => kept.id === id);
    const outcome = now?.state === "published" ? "已经发布，不用再核对" : "没有重新采纳，仍是原来的草稿";
    return say(store, `“${nameOf(record)}”${outcome}。`);
  }
  if ((await keep.drop(record)) !== "kept") return;
  say(store, `“${nameOf(record)}”已放弃，台账没有变化。`);
  changeDesk(store, () => ({ dropped: record }));
};

const accept = async (store: Store, { keep, now, newId }: WorkPorts): Promise<void> => {
  const { board, desk } = store.getState();
  const record = recordOnDesk(desk);
  if (!board || !record) return;
  const readiness = deskReadiness(desk.work, record);
  if (readiness.kind !== "ready") return;
  const { reportedOn, decisions } = record;
  const { check } = readiness;
  const stamp = stampOf(board, desk.kept, { id: newId(), now: now(), reportedOn });
  const draft = draftOf(check, answersTo(check, decisions), stamp);
  const outcome = await keep.step(accepted(record, draft));
  if (outcome === "changed") return;
  const saved = outcome === "kept" ? "已保存在本浏览器" : "还没有保存下来，先不要关闭本页";
  say(store, `“${nameOf(record)}”已采纳为草稿（${draftSize(draft)}），${saved}。发布后其他人才能看到。`);
};
