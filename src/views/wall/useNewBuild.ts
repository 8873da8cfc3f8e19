import { useEffect, useRef } from "react";
import type { Board } from "../../domain/board";
import { isRenewalHour } from "../../state/renewal";
import { useRoot, useShell } from "../shared/shell";

/**
 * A new build is fetched whole between two scenes of its hour of the night, and takes over between the next two: not in
 * the middle of one, however slow the server is. A program that came cut off is loaded afresh once the server has it.
 */
export const useNewBuild = ({ policy }: Pick<Board, "policy">, turn: number): void => {
  const { wall, renew, now } = useRoot();
  const checked = useShell((shell) => shell.checkedAt);
  const isNew = useRef(false);
  const takeOver = useRef<() => void>(undefined);
  const last = useRef(turn);
  useEffect(() => {
    if (checked === undefined) return;
    const look = async () => {
      const program = await (await wall()).program();
      isNew.current = program.isNew;
      if (program.isCut) renew();
    };
    look().catch(() => {});
  }, [wall, renew, checked]);
  useEffect(() => {
    const isBetween = last.current !== turn;
    last.current = turn;
    if (!isBetween) return;
    takeOver.current?.();
    takeOver.current = undefined;
    if (!isNew.current || !isRenewalHour(now(), policy.wall.reloadHour)) return;
    isNew.current = false;
    const fetchWhole = async () => {
      takeOver.current = await (await wall()).takingOver();
    };
    fetchWhole().catch(() => {});
  }, [turn, now, policy, wall]);
};
