import type { Net } from "../net";

/** How far each node wants to go in one step, in sides of an average region. */
export interface Motion {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export type Force = (net: Net, motion: Motion) => void;

export const stillness = ({ x, y }: Net): Motion => ({ x: new Float64Array(x.length), y: new Float64Array(y.length) });

/** Moves every node, in place, none farther than `limit`. */
export function move(net: Net, motion: Motion, limit: number): void {
  for (let node = 0; node < net.x.length; node++) {
    const [dx, dy] = [motion.x[node]!, motion.y[node]!];
    const far = Math.sqrt(dx * dx + dy * dy);
    const share = far > limit ? limit / far : 1;
    net.x[node]! += dx * share;
    net.y[node]! += dy * share;
  }
}
