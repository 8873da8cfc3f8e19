import { useCallback, useEffect, useRef } from "react";
import type { Board } from "../../domain/board";
import { useRoot, useShell } from "../shared/shell";
import { useNewBuild } from "./useNewBuild";

/** So many scenes in a row that cannot be drawn are not the scenes' fault. */
const tooMany = 3;

/**
 * What keeps a wall alive for months: the screen stays on, the package is kept for a start without the server, a new
 * build takes over, and a program that breaks scene after scene is loaded afresh. The answer is to be called when a
 * scene breaks; several parts of one that break count once.
 */
export const useWallCare = (data: Board, turn: number): (() => void) => {
  const { wall, renew } = useRoot();
  const checked = useShell((shell) => shell.checkedAt);
  const source = useShell((shell) => shell.view.data);
  const isRewound = useShell((shell) => shell.rewound !== undefined);
  const broken = useRef({ turn: 0, times: 0 });
  useNewBuild(data, turn);
  useEffect(() => {
    const awake = wall().then(({ stayAwake }) => stayAwake());
    awake.catch(renew);
    return () => void awake.then((end) => end()).catch(() => {});
  }, [wall, renew]);
  useEffect(() => {
    if (checked === undefined || isRewound) return;
    wall()
      .then(({ keep }) => keep(source, data))
      .catch(() => {});
  }, [wall, checked, source, data, isRewound]);
  return useCallback(() => {
    const { current } = broken;
    if (current.turn === turn) return;
    const times = current.turn === turn - 1 ? current.times + 1 : 1;
    broken.current = { turn, times };
    if (times === tooMany) renew();
  }, [renew, turn]);
};
