import type { ImportStore, Written } from "../data/importStore";
import type { Fault } from "../domain/fault";
import type { DeskState } from "./deskState";
import { isKept } from "./isKept";
import { type KeptImport, nameOf } from "./kept";
import type { Store } from "./store";

/** Tells the other tabs of this browser that something was kept, and hears it from them. */
export interface Channel {
  readonly tell: () => void;
  readonly listen: (hear: () => void) => void;
}

/** `unsaved`: on screen only. `changed`: another tab was quicker, and what it left is on screen now. */
type Outcome = "kept" | "unsaved" | "changed";

/** Keeps imports on screen and in the browser's storage in step. */
export interface Keeping {
  /** Takes over what is kept: at the start, and when another tab has written. */
  readonly read: () => Promise<void>;
  /** Shows the record at once, and keeps it in one writing. */
  readonly step: (next: KeptImport) => Promise<Outcome>;
  readonly drop: (record: KeptImport) => Promise<Outcome>;
  /** Tries once more what could not be kept. */
  readonly saveAgain: () => Promise<void>;
}

export const changeDesk = (store: Store, change: (desk: DeskState) => Partial<DeskState>): void =>
  store.setState(({ desk }) => ({ desk: { ...desk, ...change(desk) } }));

export const keeping = (store: Store, imports: ImportStore<KeptImport>, channel: Channel): Keeping => {
  const seen = seenBy();
  const inTurn = turns();
  const write = async (record: KeptImport, next: KeptImport | undefined): Promise<Outcome> => {
    const { id } = record;
    const known = seen.begin(id);
    changeDesk(store, ({ kept }) => ({ kept: placed(kept, id, next) }));
    const outcome = await inTurn(async () => {
      if (!seen.isStill(id, known)) return "changed";
      const revision = seen.revisionOf(id);
      if (!next && revision === 0) return settled(store, seen, record, { kind: "kept", record });
      const written = next ? imports.put({ ...next, revision }) : imports.remove({ ...record, revision });
      return settled(store, seen, record, await written);
    });
    seen.end(id);
    if (outcome === "kept") channel.tell();
    return outcome;
  };
  const read = (): Promise<void> =>
    inTurn(async () => {
      const list = await imports.list();
      if (list.ok) {
        const known = list.value.filter(isKept);
        const others = list.value.length - known.length;
        changeDesk(store, (desk) => adopted(desk, seen, known));
        if (others > 0) changeDesk(store, () => ({ trouble: unknownShape(others) }));
      } else changeDesk(store, () => ({ trouble: list.faults[0] }));
    });
  const saveAgain = async (): Promise<void> => {
    const { kept, unsaved } = store.getState().desk;
    for (const record of kept) if (unsaved.includes(record.id)) await write(record, record);
  };
  return { read, step: (next) => write(next, next), drop: (record) => write(record, undefined), saveAgain };
};

type Seen = ReturnType<typeof seenBy>;

/** What a tab has seen of the storage, and what it is writing there; all by id. */
const seenBy = () => {
  const revisions = new Map<string, number>();
  const writing = new Map<string, number>();
  const overtaken = new Map<string, number>();
  const count = (map: Map<string, number>, id: string, by: number) => void map.set(id, (map.get(id) ?? 0) + by);
  return {
    /** The answer is what `isStill` wants to know. */
    begin: (id: string): number => {
      count(writing, id, 1);
      return overtaken.get(id) ?? 0;
    },
    end: (id: string) => count(writing, id, -1),
    isWriting: (id: string): boolean => (writing.get(id) ?? 0) > 0,
    /** Whether no other tab has changed the record since: what waited to be written would undo its work. */
    isStill: (id: string, known: number): boolean => (overtaken.get(id) ?? 0) === known,
    revisionOf: (id: string): number => revisions.get(id) ?? 0,
    set: (id: string, revision: number) => void revisions.set(id, revision),
    overtake: (id: string, revision: number) => {
      count(overtaken, id, 1);
      revisions.set(id, revision);
    },
  };
};

const turns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task);
    last = next.catch(() => {});
    return next;
  };
};

const settled = (store: Store, seen: Seen, record: KeptImport, written: Written<KeptImport>): Outcome => {
  const { id } = record;
  switch (written.kind) {
    case "kept":
      seen.set(id, written.record.revision);
      changeDesk(store, (desk) => withoutUnsaved(desk, [id]));
      return "kept";
    case "changed":
      seen.overtake(id, written.now?.revision ?? 0);
      changeDesk(store, (desk) => ({
        ...withoutUnsaved(desk, [id]),
        kept: placed(desk.kept, id, written.now),
        news: elsewhere(record),
      }));
      return "changed";
    case "failed":
      changeDesk(store, ({ kept, unsaved }) => ({
        kept: kept.some((other) => other.id === id) ? kept : placed(kept, id, record),
        unsaved: [...unsaved.filter((other) => other !== id), id],
        trouble: written.fault,
      }));
      return "unsaved";
  }
};

/** What was told of a writing that failed is over with the last record that it concerned. */
const withoutUnsaved = (
  { unsaved, trouble }: DeskState,
  ids: readonly string[],
): Pick<DeskState, "unsaved" | "trouble"> => {
  const rest = unsaved.filter((id) => !ids.includes(id));
  return { unsaved: rest, trouble: rest.length === 0 ? undefined : trouble };
};

const adopted = (desk: DeskState, seen: Seen, list: readonly KeptImport[]): Partial<DeskState> => {
  const mine = new Map(desk.kept.map((record) => [record.id, record]));
  const stored = new Map(list.map((record) => [record.id, record]));
  const isOurs = (id: string): boolean => seen.isWriting(id) || (stored.get(id)?.revision ?? 0) === seen.revisionOf(id);
  const foreign = [...new Set([...mine.keys(), ...stored.keys()])].filter((id) => !isOurs(id));
  let { kept } = desk;
  for (const id of foreign) {
    kept = placed(kept, id, stored.get(id));
    seen.overtake(id, stored.get(id)?.revision ?? 0);
  }
  const worked = desk.work.kind !== "idle" && foreign.includes(desk.work.id) ? mine.get(desk.work.id) : undefined;
  return {
    kept,
    ...withoutUnsaved(desk, foreign),
    ...(worked ? { news: elsewhere(worked) } : foreign.length > 0 ? { news: "" } : {}),
  };
};

/** Left as they are: whoever wrote them may still read them. */
const unknownShape = (count: number): Fault => ({
  file: "浏览器草稿",
  problem: `本浏览器里有 ${count} 份导入由别的版本的程序保存，没有显示`,
  remedy: "刷新页面换用新版程序；仍不显示的，重新放入原文件",
});

/** The list with this record in its place: by the time it was put in. */
const placed = (kept: readonly KeptImport[], id: string, record: KeptImport | undefined): readonly KeptImport[] => {
  if (record && kept.some((other) => other.id === id)) return kept.map((other) => (other.id === id ? record : other));
  const others = kept.filter((other) => other.id !== id);
  return record
    ? [...others, record].sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0))
    : others;
};

const elsewhere = (record: KeptImport): string => `“${nameOf(record)}”已在另一个标签页中处理，这里按那里的结果显示。`;
