import { createContext, useContext, useSyncExternalStore } from "react";
import type { Board } from "../../domain/board";
import type { Desk } from "../../state/openDesk";
import type { Shell, Store } from "../../state/store";
import type { Transition, View } from "../../state/view";

/** What a screen that nobody touches needs of the browser. */
export interface Wall {
  /** Keeps the package on screen for a start while the server is away. */
  readonly keep: (data: View["data"], board: Board) => Promise<void>;
  /**
   * What the server announces beside the program on screen: another one that was not tried in vain, or a file of this one
   * that is longer than it came.
   */
  readonly program: () => Promise<{ readonly isNew: boolean; readonly isCut: boolean }>;
  /** What loads the new program at once; undefined unless the server has the whole of it. */
  readonly takingOver: () => Promise<(() => void) | undefined>;
  /** Somebody left it: a page that was opened as a wall becomes one again when nobody is there any more. */
  readonly left: () => void;
  /** Keeps the screen on where the browser can; the answer ends it. */
  readonly stayAwake: () => () => void;
}

/** What the composition root lends to every view. */
export interface Root {
  readonly store: Store;
  /** Applies what the person chose; `quietly` replaces the address instead of adding a step to go back to. */
  readonly go: (transition: Transition, quietly?: boolean) => void;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  /** Looks for a newer package of the chosen data. */
  readonly refresh: () => void;
  /** Loads the whole page afresh. */
  readonly reload: () => void;
  /** The desk of imports, loaded when it is first asked for. */
  readonly desk: () => Promise<Desk>;
  /** What a wall needs of the browser, loaded when one is on. */
  readonly wall: () => Promise<Wall>;
  /** Loads the page afresh by itself, after a while and only when the server answers. */
  readonly renew: () => void;
  /** The whole address of what is on screen, or of what it would be after a choice. */
  readonly address: (transition?: Transition) => string;
}

export const RootContext = createContext<Root | undefined>(undefined);

export const useRoot = (): Root => {
  const root = useContext(RootContext);
  if (!root) throw new Error("a view outside of the composition root");
  return root;
};

export const useShell = <T>(part: (shell: Shell) => T): T => {
  const { store } = useRoot();
  return useSyncExternalStore(store.subscribe, () => part(store.getState()));
};
