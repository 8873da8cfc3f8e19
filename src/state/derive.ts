import { dayOf } from "../data/dayOf";
import type { Board } from "../domain/board";
import { currentDrafts } from "../domain/currentDrafts";
import type { Draft } from "../domain/imports";
import { knownOn } from "../domain/knownOn";
import type { Settings } from "../domain/settings";
import { withDrafts as withDraftsOn } from "../domain/withDrafts";
import type { DeskState } from "./deskState";
import { draftsOn } from "./draftsOn";
import type { Shell } from "./store";

/** Remembers the last answer: equal settings on the same board are derived once, however often a view asks. */
export const deriveOnce = <T>(
  derive: (data: Board, settings: Settings) => T,
): ((data: Board, settings: Settings) => T) => {
  let last: { readonly data: Board; readonly key: string; readonly value: T } | undefined;
  return (data, settings) => {
    const key = JSON.stringify(settings);
    if (last?.data !== data || last.key !== key) last = { data, key, value: derive(data, settings) };
    return last.value;
  };
};

/** Remembers the answer to the last arguments, compared by identity. */
const onceFor = <A extends readonly unknown[], T>(derive: (...args: A) => T): ((...args: A) => T) => {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    if (!last || !isSame(last.args, args)) last = { args, value: derive(...args) };
    return last.value;
  };
};

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);

/** Keeps the former list while the new one has the same elements. */
const steady = <A extends readonly unknown[], T>(
  list: (...args: A) => readonly T[],
): ((...args: A) => readonly T[]) => {
  let last: readonly T[] = [];
  return (...args) => {
    const now = list(...args);
    last = isSame(last, now) ? last : now;
    return last;
  };
};

/** The drafts of this browser that can be shown and published as they are. */
export const currentOn = steady((board: Board, kept: DeskState["kept"]) =>
  currentDrafts(
    board,
    draftsOn(kept, board).map(({ draft }) => draft),
  ),
);

const boardWith = onceFor(withDraftsOn);

/** The published board with the current drafts of this browser on top. */
export const withDrafts = (board: Board, kept: DeskState["kept"]): Board => boardWith(board, currentOn(board, kept));

const asKnown = onceFor((board: Board, date: string) => knownOn(board, date, (time) => dayOf(new Date(time))));

type Shown = Pick<Shell, "board" | "desk" | "view">;

/** What every screen paints: the board with the drafts of this browser, or as it was known on the day chosen. */
export const boardShown = ({ board, desk, view: { known } }: Shown): Board | undefined => {
  if (!board) return undefined;
  return known === undefined ? withDrafts(board, desk.kept) : asKnown(board, known);
};

const noDrafts: readonly Draft[] = [];

/** The drafts that are in what is painted. */
export const draftsShown = ({ board, desk, view: { known } }: Shown): readonly Draft[] =>
  board && known === undefined ? currentOn(board, desk.kept) : noDrafts;
