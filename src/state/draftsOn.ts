import type { Board } from "../domain/board";
import type { DraftImport, KeptImport } from "./kept";

/** The drafts of a package that it does not hold yet, in the order in which they were made. */
export const draftsOn = (
  kept: readonly KeptImport[],
  { name, imports }: Pick<Board, "name" | "imports">,
): readonly DraftImport[] => {
  const held = new Set(imports.map(({ id }) => id));
  return kept
    .flatMap((record) =>
      record.state === "draft" && record.package === name && !held.has(record.draft.import.id) ? record : [],
    )
    .sort(byAcceptance);
};

const byAcceptance = ({ draft: { import: a } }: DraftImport, { draft: { import: b } }: DraftImport): number => {
  if (a.importedAt !== b.importedAt) return a.importedAt < b.importedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
