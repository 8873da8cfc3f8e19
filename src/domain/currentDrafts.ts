import type { Board } from "./board";
import { countPlaces } from "./countPlace";
import type { Base, Draft } from "./imports";

/** The base of a draft that is made now. */
export const baseOf = (
  { version, created }: Pick<Board, "version" | "created">,
  drafts: readonly Pick<Draft, "import">[],
): Base => ({ version, created, drafts: drafts.map((draft) => draft.import.id) });

/**
 * Those drafts, in the order in which they were made, that still say what was checked: made on this very package and on
 * the current drafts before them. A draft holds only what differed from its base, so on any other base it would lose
 * numbers; it has to be checked again before anybody sees it.
 */
export const currentDrafts = <T extends Pick<Draft, "import" | "reports" | "goals" | "base">>(
  board: Pick<Board, "version" | "created" | "plan" | "goals">,
  drafts: readonly T[],
): readonly T[] => {
  const current: T[] = [];
  for (const draft of drafts)
    if (isMadeOn(baseOf(board, current), draft.base) && fits(board, draft)) current.push(draft);
  return current;
};

/** What a browser kept may come from an older program: anything but the very same is another base. */
const isMadeOn = (base: Base, made: Base | string): boolean =>
  typeof made === "object" &&
  made.version === base.version &&
  made.created === base.created &&
  made.drafts.length === base.drafts.length &&
  made.drafts.every((id, i) => id === base.drafts[i]);

const fits = (
  { plan, goals: known }: Pick<Board, "plan" | "goals">,
  { reports, goals = [] }: Pick<Draft, "reports" | "goals">,
): boolean => {
  const placeOf = countPlaces(plan);
  const ids = new Set(known.map(({ id }) => id));
  return reports.every((report) => placeOf(report) !== undefined) && goals.every(({ id }) => ids.has(id));
};
