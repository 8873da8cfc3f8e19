import { useCallback, useEffect, useState } from "react";
import { nextTurn, turnAt } from "../../domain/wall";
import { useRoot } from "../shared/shell";

export interface Turn {
  readonly turn: number;
  /** Which turn it would be if nobody held one. */
  readonly clock: number;
  readonly paused: boolean;
  readonly pause: () => void;
  /** Holds the scene this many places on. */
  readonly step: (by: number) => void;
}

/** Whoever held a scene has left after ten minutes. */
const longest = 600_000;

/**
 * Which turn is on. The next one is waited for once, and worked out from the clock when it is there: a tab that slept
 * is in step with the others at once.
 */
export const useTurn = (seconds: number): Turn => {
  const { now } = useRoot();
  const [clock, setClock] = useState(() => turnAt(now(), seconds));
  const [held, setHeld] = useState<number>();
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      window.clearTimeout(timer);
      setClock(turnAt(now(), seconds));
      timer = window.setTimeout(look, nextTurn(now(), seconds) - now());
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [now, seconds]);
  useEffect(() => {
    if (held === undefined) return;
    const timer = window.setTimeout(() => setHeld(undefined), longest);
    return () => window.clearTimeout(timer);
  }, [held]);
  const pause = useCallback(() => setHeld((at) => (at === undefined ? clock : undefined)), [clock]);
  const step = useCallback((by: number) => setHeld((at) => (at ?? clock) + by), [clock]);
  return { turn: held ?? clock, clock, paused: held !== undefined, pause, step };
};
