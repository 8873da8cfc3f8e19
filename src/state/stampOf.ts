import type { Board } from "../domain/board";
import { baseOf } from "../domain/currentDrafts";
import type { Draft, DraftStamp } from "../domain/imports";
import { currentOn } from "./derive";
import type { DeskState } from "./deskState";
import { draftsOn } from "./draftsOn";

/** What a draft gets that is made now. */
export const stampOf = (
  board: Board,
  kept: DeskState["kept"],
  { now, ...given }: Pick<DraftStamp, "id" | "reportedOn"> & { readonly now: Date },
): DraftStamp => {
  const all = draftsOn(kept, board).map(({ draft }) => draft);
  return { ...given, importedAt: madeAfter(all, now), base: baseOf(board, currentOn(board, kept)) };
};

/** After all drafts made before, whatever the clock says: their order is that of their times. */
const madeAfter = (drafts: readonly Draft[], now: Date): string => {
  const before = drafts.map((draft) => Date.parse(draft.import.importedAt) + 1);
  return new Date(Math.max(now.getTime(), ...before)).toISOString();
};
