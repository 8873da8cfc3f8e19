import { useEffect, useRef } from "react";
import { pollDelay } from "../../state/poll";
import { useRoot, useShell } from "../shared/shell";

/** Nobody touches a wall: it looks for new data by itself, more rarely while the server fails. */
export const usePolling = (): void => {
  const { refresh, store } = useRoot();
  const checked = useShell((shell) => shell.checkedAt);
  const failures = useRef(0);
  useEffect(() => {
    if (checked === undefined) return;
    failures.current = store.getState().faults.length > 0 ? failures.current + 1 : 0;
    const timer = window.setTimeout(refresh, pollDelay(failures.current, Math.random()));
    return () => window.clearTimeout(timer);
  }, [checked, refresh, store]);
};
