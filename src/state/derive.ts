import { dayOf } from "../data/dayOf";
import type { Board } from "../domain/board";
import { currentDrafts } from "../domain/currentDrafts";
import type { Draft } from "../domain/imports";
import { knownOn } from "../domain/knownOn";
import type { Month } from "../domain/month";
import type { Settings } from "../domain/settings";
import { type Supposing, type Supposition, supposed } from "../domain/supposed";
import { withDrafts as withDraftsOn } from "../domain/withDrafts";
import type { DeskState } from "./deskState";
import { draftsOn } from "./draftsOn";
import { monthOf } from "./place";
import type { Shell } from "./store";
import type { View } from "./view";

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

/** The board with the drafts of this browser, or as it was known on the day chosen; nothing is supposed. */
export const boardReported = ({ board, desk, view: { known } }: Shown): Board | undefined => {
  if (!board) return undefined;
  return known === undefined ? withDrafts(board, desk.kept) : asKnown(board, known);
};

const asSupposed = onceFor(supposed);

/** Where numbers may be supposed: the desk and the wall show what there is. */
const isSupposing = ({ view }: View): boolean => view !== "data" && view !== "wall";

/** What is supposed of the month on screen; undefined where, or while, it does not apply. */
const supposingIn = (view: View, board: Board): Supposing | undefined =>
  isSupposing(view) && view.whatif?.month === monthOf(view, board) ? view.whatif : undefined;

/** What every screen paints. */
export const boardShown = (shell: Shown): Board | undefined => {
  const board = boardReported(shell);
  const supposing = board && supposingIn(shell.view, board);
  return supposing ? asSupposed(board, supposing) : board;
};

const noSuppositions: readonly Supposition[] = [];

/** What is supposed on the screen that is on. */
export const suppositionsShown = (shell: Shown): readonly Supposition[] =>
  boardShown(shell)?.supposing?.counts ?? noSuppositions;

/** The month that numbers are supposed of while the screen shows another one, as reported. */
export const supposedElsewhere = (shell: Shown): Month | undefined => {
  const board = boardReported(shell);
  const { view } = shell;
  const month = board && isSupposing(view) ? view.whatif?.month : undefined;
  return board && month !== monthOf(view, board) ? month : undefined;
};

/** How many of what the address supposes of the month on screen do not hold as written: of no known count, or below zero. */
export const supposedInVain = (shell: Shown): number => {
  const board = boardReported(shell);
  const wanted = (board && supposingIn(shell.view, board)?.counts) ?? noSuppositions;
  const holding = suppositionsShown(shell);
  return wanted.filter((each) => !holding.some((one) => isEqual(one, each))).length;
};

const isEqual = (one: Supposition, other: Supposition): boolean =>
  one.unit === other.unit && one.indicator === other.indicator && one.by === other.by;

const noDrafts: readonly Draft[] = [];

/** The drafts that are in what is painted. */
export const draftsShown = ({ board, desk, view: { known } }: Shown): readonly Draft[] =>
  board && known === undefined ? currentOn(board, desk.kept) : noDrafts;
