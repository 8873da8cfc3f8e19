import type { Draft } from "../domain/imports";
import type { Undo } from "../domain/undoOf";
import { withDrafts } from "./derive";
import { changeDesk, type Keeping } from "./keeping";
import {
  type DraftImport,
  draftAlone,
  idsBorne,
  type KeptImport,
  nameOf,
  type PublishedImport,
  renewed,
  reopened,
  restored,
  withdrawn,
} from "./kept";
import type { Store } from "./store";
import { say } from "./working";

/** What can be done with drafts, none of which is ever thrown away. */
export interface Drafting {
  /** Sets a draft aside; one that was published and is no longer held, too. */
  readonly withdraw: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  /** Takes a draft back to the desk, to be checked once more; an undoing is made anew from what the ledger says now. */
  readonly reopen: (id: string) => Promise<void>;
  /** Keeps a draft that comes from no file: the undoing of an import. */
  readonly add: (draft: Draft) => Promise<void>;
}

export interface DraftPorts {
  readonly keep: Keeping;
  /** Puts an import on the desk, where it is checked. */
  readonly begin: (id: string) => void;
  readonly undoing: (id: string) => Undo | undefined;
}

export const drafting = (store: Store, { keep, begin, undoing }: DraftPorts): Drafting => {
  const find = (id: string): KeptImport | undefined => store.getState().desk.kept.find((record) => record.id === id);
  return {
    withdraw: async (id) => {
      const record = find(id);
      if (record?.state === "draft" || record?.state === "published") await withdraw(store, keep, record);
    },
    restore: async (id) => {
      const record = find(id);
      if (record?.state !== "undone" && record?.state !== "published") return;
      if ((await keep.step(restored(record))) !== "changed") say(store, `“${nameOf(record)}”已恢复为草稿。`);
    },
    reopen: async (id) => {
      const record = find(id);
      if (record?.state !== "draft") return;
      const open = reopened(record);
      if (!open) return remake(store, keep, record, undoing);
      const kept = keep.step(open);
      say(store, "");
      begin(id);
      await kept;
    },
    add: async (draft) => {
      const { board } = store.getState();
      if (!board) return;
      const { id, importedAt } = draft.import;
      const record = draftAlone(draft, { id, package: board.name, addedAt: importedAt });
      if ((await keep.step(record)) !== "changed")
        say(store, `“${draft.import.note}”已成为草稿，发布后其他人才能看到；撤回草稿即取消。`);
    },
  };
};

const withdraw = async (store: Store, keep: Keeping, record: DraftImport | PublishedImport): Promise<void> => {
  if ((await keep.step(withdrawn(record))) === "changed") return;
  const { publishing } = store.getState().desk;
  const isPacked = publishing.kind === "downloaded" && publishing.drafts.includes(record.draft.import.id);
  if (isPacked) changeDesk(store, () => ({ publishing: { kind: "idle" } }));
  const warning = isPacked ? `已下载的发布包 ${publishing.file} 里还有它，不要再解压。` : "";
  say(store, `“${nameOf(record)}”已撤回，不再显示在图上；可随时恢复。${warning}`);
};

const nothingLeft = "已没有可撤销的数，撤回这份草稿即可。";
const notThere =
  "要撤销的导入，现在的台账和草稿里都没有。它还会恢复的，恢复后再重新核对这份撤销；不会的，撤回这份草稿。";

/** An undoing comes from no file: it is made anew from what the ledger says now, of an import that may bear another id now. */
const remake = async (store: Store, keep: Keeping, record: DraftImport, undoing: DraftPorts["undoing"]) => {
  const { board, desk } = store.getState();
  const known = new Set(board && withDrafts(board, desk.kept).imports.map(({ id }) => id));
  const { undoes } = record.draft.import;
  const present = [undoes, ...[...idsBorne(desk.kept, undoes)].reverse()].find((id) => known.has(id));
  if (present === undefined) return say(store, `“${nameOf(record)}”${notThere}`);
  const undo = undoing(present);
  if (!undo) return say(store, `“${nameOf(record)}”${nothingLeft}`);
  if ((await keep.step(renewed(record, undo.draft))) !== "changed")
    say(store, `“${nameOf(record)}”已按现在的台账重新生成。`);
};
