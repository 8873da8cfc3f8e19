import { useEffect, useLayoutEffect, useRef, useState } from "react";

/** A whole run takes this long, however many months it has. */
const run = 4000;

interface Run {
  readonly time: number;
  readonly month: number;
}

/**
 * Plays from `from` to `to` by the clock, so that a slow machine skips months instead of falling behind. Starts over
 * when it stands at the end already, and stops when somebody else moves the month.
 */
export const usePlay = (
  at: number,
  [from, to]: readonly [number, number],
  onMonth: (month: number) => void,
  onEnd: () => void,
): { readonly playing: boolean; readonly toggle: () => void; readonly stop: () => void } => {
  const [start, setStart] = useState<Run>();
  /** What this has shown last, and what is on screen: when they differ, somebody else has moved the month. */
  const shown = useRef(at);
  const now = useRef(at);
  useLayoutEffect(() => {
    now.current = at;
  }, [at]);
  useEffect(() => {
    if (!start) return;
    const each = run / Math.max(1, to - from);
    const step = () => {
      if (now.current !== shown.current) return setStart(undefined);
      const month = Math.min(to, start.month + Math.floor((performance.now() - start.time) / each));
      shown.current = month;
      if (month < to) return onMonth(month);
      setStart(undefined);
      onEnd();
    };
    const timer = window.setInterval(step, Math.max(30, each / 2));
    return () => window.clearInterval(timer);
  }, [start, from, to, onMonth, onEnd]);
  const toggle = () => {
    if (start) return setStart(undefined);
    const month = at >= to || at < from ? from : at;
    shown.current = month;
    onMonth(month);
    setStart({ time: performance.now(), month });
  };
  return { playing: start !== undefined, toggle, stop: () => setStart(undefined) };
};
