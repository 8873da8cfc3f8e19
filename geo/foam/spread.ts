import type { Net } from "../net";
import type { Motion } from "./motion";

/** Pushes two nodes apart by `stiffness` of what their distance lacks to `least`. */
export function spread({ x, y }: Net, motion: Motion, a: number, b: number, least: number, stiffness: number): void {
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const square = dx * dx + dy * dy;
  if (square >= least * least || square === 0) return;
  const push = stiffness * (least / Math.sqrt(square) - 1);
  motion.x[a]! -= push * dx;
  motion.y[a]! -= push * dy;
  motion.x[b]! += push * dx;
  motion.y[b]! += push * dy;
}
