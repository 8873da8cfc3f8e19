import type { Draft } from "../domain/imports";
import type { Keeping } from "./keeping";
import { draftAlone, type KeptImport, nameOf, reopened, restored, withdrawn } from "./kept";
import type { Store } from "./store";
import { say } from "./working";

/** What can be done with drafts, none of which is ever thrown away. */
export interface Drafting {
  readonly withdraw: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  /** Takes a draft back to the desk, to be checked once more. */
  readonly reopen: (id: string) => Promise<void>;
  /** Keeps a draft that comes from no file: the undoing of an import. */
  readonly add: (draft: Draft) => Promise<void>;
}

export const drafting = (store: Store, keep: Keeping, begin: (id: string) => void): Drafting => {
  const find = (id: string): KeptImport | undefined => store.getState().desk.kept.find((record) => record.id === id);
  return {
    withdraw: async (id) => {
      const record = find(id);
      if (record?.state !== "draft") return;
      if ((await keep.step(withdrawn(record))) !== "changed")
        say(store, `“${nameOf(record)}”已撤回，不再显示在图上；可随时恢复。`);
    },
    restore: async (id) => {
      const record = find(id);
      if (record?.state !== "undone" && record?.state !== "published") return;
      if ((await keep.step(restored(record))) !== "changed") say(store, `“${nameOf(record)}”已恢复为草稿。`);
    },
    reopen: async (id) => {
      const record = find(id);
      const open = record?.state === "draft" || record?.state === "undone" ? reopened(record) : undefined;
      if (!open) return;
      const kept = keep.step(open);
      begin(id);
      await kept;
    },
    add: async (draft) => {
      const { board } = store.getState();
      if (!board) return;
      const record = draftAlone(draft, {
        ...{ id: draft.import.id, package: board.name, addedAt: draft.import.importedAt },
      });
      if ((await keep.step(record)) !== "changed")
        say(store, "撤销已成为草稿，发布后其他人才能看到；撤回草稿即取消撤销。");
    },
  };
};
