import { useCallback, useEffect, useRef } from "react";
import type { Board } from "../../domain/board";
import { isRenewalHour } from "../../state/renewal";
import { useRoot, useShell } from "../shared/shell";

/** So many scenes in a row that cannot be drawn are not the scenes' fault. */
const tooMany = 3;

/**
 * What keeps a wall alive for months: the screen stays on, the package is kept for a start without the server, a new
 * build takes over between two scenes in its hour, and a program that breaks scene after scene is loaded afresh. The
 * answer is to be called when a scene breaks.
 */
export const useWallCare = (data: Board, turn: number): (() => void) => {
  const { wall, renew, now } = useRoot();
  const checked = useShell((shell) => shell.checkedAt);
  const source = useShell((shell) => shell.view.data);
  const isRewound = useShell((shell) => shell.rewound !== undefined);
  const isNew = useRef(false);
  const last = useRef(turn);
  const broken = useRef({ turn: 0, times: 0 });
  useEffect(() => {
    const awake = wall().then(({ stayAwake }) => stayAwake());
    awake.catch(renew);
    return () => void awake.then((end) => end()).catch(() => {});
  }, [wall, renew]);
  useEffect(() => {
    if (checked === undefined) return;
    const look = async () => {
      const { keep, isNewBuild } = await wall();
      if (!isRewound) keep(source, data).catch(() => {});
      isNew.current = await isNewBuild();
    };
    look().catch(() => {});
  }, [wall, checked, source, data, isRewound]);
  useEffect(() => {
    const isBetween = last.current !== turn;
    last.current = turn;
    if (!isBetween || !isNew.current || !isRenewalHour(now(), data.policy.wall.reloadHour)) return;
    isNew.current = false;
    wall()
      .then(({ takeOver }) => takeOver())
      .catch(() => {});
  }, [turn, now, data, wall]);
  return useCallback(() => {
    const { current } = broken;
    if (current.turn === turn) return;
    const times = current.turn === turn - 1 ? current.times + 1 : 1;
    broken.current = { turn, times };
    if (times === tooMany) renew();
  }, [renew, turn]);
};
