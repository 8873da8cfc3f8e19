import { createStore, type StoreApi } from "zustand/vanilla";
import type { Board } from "../domain/board";
import type { Fault } from "../domain/fault";
import { type DeskState, emptyDesk } from "./deskState";
import { plainView } from "./plainView";
import { withUnitsKnown } from "./unitsNamed";
import type { Transition, View } from "./view";

/** What is on screen: the person's choice, the last good board, and what is wrong with the one after it. */
export interface Shell {
  readonly view: View;
  /** As published; what the screens paint is `boardShown`. */
  readonly board: Board | undefined;
  readonly faults: readonly Fault[];
  /** Set while the board is older than one that this page had, or lacks numbers of it. */
  readonly rewound: Rewound | undefined;
  /** What this screen showed before it was loaded afresh: newer data than the server's stay on it. */
  readonly remembered: Board | undefined;
  /** The theme of the system, which holds until the person chooses one. */
  readonly system: Theme;
  readonly loading: boolean;
  /** Counts the loads begun: only the answer to the last one is heard. */
  readonly request: number;
  /** When the server was last asked, in the clock's milliseconds, and when it last answered, well or not. */
  readonly checkedAt: number | undefined;
  readonly answeredAt: number | undefined;
  /** The imports that this browser keeps, and the one being worked on. */
  readonly desk: DeskState;
}

export interface Rewound {
  /** The board that has the most. */
  readonly from: Board;
  /** Numbers of it that are missing or back at what they were; 0 where only the publication is older. */
  readonly numbers: number;
}

export type Theme = "light" | "dark";

export const themeOf = ({ view, system }: Pick<Shell, "view" | "system">): Theme =>
  view.theme ?? (view.view === "wall" ? "dark" : system);

export type Store = StoreApi<Shell>;

export const createShell = (view: View, system: Theme = "light"): Store =>
  createStore<Shell>(() => ({
    ...{
      view,
      system,
      board: undefined,
      rewound: undefined,
      remembered: undefined,
      faults: [],
      loading: true,
      request: 0,
      checkedAt: undefined,
      answeredAt: undefined,
    },
    desk: emptyDesk,
  }));

export const apply = (store: Store, transition: Transition): void =>
  store.setState(({ view, board }) => ({
    view: board ? plainView(transition(withUnitsKnown(view, board)), board) : transition(view),
  }));
