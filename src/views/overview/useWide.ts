import { useSyncExternalStore } from "react";
import { mediaQuery } from "../shared/mediaQuery";

const wide = "(min-width: 1240px)";

let onScreen = false;

const subscribe = (notify: () => void): (() => void) => {
  const query = mediaQuery(wide);
  query.addEventListener("change", notify);
  return () => query.removeEventListener("change", notify);
};

/** Paper is narrower than the screen, but shows what the screen shows: another view would not be ready in time. */
const read = (): boolean => {
  if (!mediaQuery("print").matches) onScreen = mediaQuery(wide).matches;
  return onScreen;
};

/** Whether a panel fits beside the map; the style sheet breaks at the same width. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, read);
