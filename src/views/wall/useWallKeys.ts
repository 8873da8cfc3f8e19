import { useEffect } from "react";
import { acceptRewound } from "../../state/board";
import { leaveWall } from "../../state/view";
import { useRoot } from "../shared/shell";
import type { Turn } from "./useTurn";

/** Space holds the scene, arrows step, Escape leaves, Shift and Enter take older data that were meant; the wall asks nothing else. */
export const useWallKeys = ({ pause, step }: Pick<Turn, "pause" | "step">): void => {
  const { go, store, wall } = useRoot();
  useEffect(() => {
    const leave = () => {
      go(leaveWall);
      wall()
        .then(({ left }) => left())
        .catch(() => {});
    };
    const press = (event: KeyboardEvent) => {
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.repeat);
      if (!isPlain) return;
      if (event.key === " ") pause();
      else if (event.key === "ArrowRight") step(1);
      else if (event.key === "ArrowLeft") step(-1);
      else if (event.key === "Escape") leave();
      else if (event.key === "Enter" && event.shiftKey && store.getState().rewound) acceptRewound(store);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [go, store, wall, pause, step]);
};
