import { useSyncExternalStore } from "react";

const wide = "(min-width: 1240px)";

const subscribe = (notify: () => void): (() => void) => {
  const query = window.matchMedia(wide);
  query.addEventListener("change", notify);
  return () => query.removeEventListener("change", notify);
};

/** Whether a panel fits beside the map; the style sheet breaks at the same width. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
