import type { Board } from "../domain/board";
import { type Scoreboard, scoreboard } from "../domain/scoreboard";
import type { Settings } from "../domain/settings";

/** Remembers the last scoreboard: equal settings on the same board are derived once, however often a view asks. */
export const deriveOnce = (): ((data: Board, settings: Settings) => Scoreboard) => {
  let last: { readonly data: Board; readonly key: string; readonly board: Scoreboard } | undefined;
  return (data, settings) => {
    const key = JSON.stringify(settings);
    if (last?.data !== data || last.key !== key) last = { data, key, board: scoreboard(data, settings) };
    return last.board;
  };
};
