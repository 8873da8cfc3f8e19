import { useEffect, useState } from "react";

/** A whole run takes this long, however many months it has. */
const run = 4000;

/**
 * Plays from `from` to `to` by the clock, so that a slow machine skips months instead of falling behind.
 * Starts over when it stands at the end already.
 */
export const usePlay = (
  at: number,
  [from, to]: readonly [number, number],
  onMonth: (month: number) => void,
): { readonly playing: boolean; readonly toggle: () => void; readonly stop: () => void } => {
  const [start, setStart] = useState<{ readonly time: number; readonly month: number }>();
  useEffect(() => {
    if (!start) return;
    const each = run / Math.max(1, to - from);
    const timer = window.setInterval(
      () => {
        const month = Math.min(to, start.month + Math.floor((performance.now() - start.time) / each));
        onMonth(month);
        if (month === to) setStart(undefined);
      },
      Math.max(30, each / 2),
    );
    return () => window.clearInterval(timer);
  }, [start, from, to, onMonth]);
  const toggle = () => {
    if (start) return setStart(undefined);
    const month = at >= to || at < from ? from : at;
    onMonth(month);
    setStart({ time: performance.now(), month });
  };
  return { playing: start !== undefined, toggle, stop: () => setStart(undefined) };
};
