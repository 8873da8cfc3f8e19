import type { Board } from "../domain/board";
import type { Settings } from "../domain/settings";

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
