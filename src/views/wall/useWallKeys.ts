import { useEffect } from "react";
import { leaveWall } from "../../state/view";
import { useRoot } from "../shared/shell";
import type { Turn } from "./useTurn";

/** Space holds the scene, arrows step, Escape leaves; nothing else is asked of whoever stands before the wall. */
export const useWallKeys = ({ pause, step }: Pick<Turn, "pause" | "step">): void => {
  const { go } = useRoot();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === " ") pause();
      else if (event.key === "ArrowRight") step(1);
      else if (event.key === "ArrowLeft") step(-1);
      else if (event.key === "Escape") go(leaveWall);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [go, pause, step]);
};
