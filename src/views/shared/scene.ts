import type { Board } from "../../domain/board";
import type { Scoreboard } from "../../domain/scoreboard";

/** What every view paints from: the data version on screen, and the one scoreboard derived from it. */
export interface Scene {
  readonly data: Board;
  readonly board: Scoreboard;
}
