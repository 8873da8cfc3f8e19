import { type CSSProperties, useSyncExternalStore } from "react";
import { useShell } from "../shared/shell";

/** How a screen is laid out: 4:3 and narrower, 16:9 and the like, three panels side by side. */
type Shape = "narrow" | "normal" | "wide";

const wideFrom = 2.4;
const narrowUpTo = 1.5;

interface ShapeOfScreen {
  readonly shape: Shape;
  /** Of the stage that is laid out; on a stretched signal it is pressed into the page, and looks right on the wall. */
  readonly width: CSSProperties["width"];
  readonly squeeze: number;
}

/** By the ratio of the page, or by that of the wall when the address gives it because the signal is stretched. */
export const useShape = (): ShapeOfScreen => {
  const given = useShell(({ view }) => view.ratio);
  const own = useSyncExternalStore(onResize, pageRatio);
  const ratio = given ?? own;
  return {
    shape: ratio >= wideFrom ? "wide" : ratio <= narrowUpTo ? "narrow" : "normal",
    width: given === undefined ? "100%" : `${100 * given}vh`,
    squeeze: own / ratio,
  };
};

const onResize = (notify: () => void): (() => void) => {
  window.addEventListener("resize", notify);
  return () => window.removeEventListener("resize", notify);
};

const pageRatio = (): number => window.innerWidth / window.innerHeight;
