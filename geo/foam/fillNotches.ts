import type { Net } from "../net";
import { coastOf } from "./coastOf";
import type { Force, Motion } from "./motion";

const FILL = 0.15;
/** How many nodes to either side of a junction the notch is measured. */
const REACH = 4;

/** Junctions on the coast move out of the notches that the borders draw into it, sideways no more than inwards. */
export function fillNotches(shape: Net): Force {
  const loop = coastOf(shape);
  const ends = new Set(shape.arcs.flatMap(({ nodes }) => [nodes[0]!, nodes[nodes.length - 1]!]));
  const junctions = loop.flatMap((node, index) =>
    ends.has(node)
      ? [[loop[(index + loop.length - REACH) % loop.length]!, node, loop[(index + REACH) % loop.length]!] as const]
      : [],
  );
  return (net, motion) => {
    for (const [before, at, after] of junctions) fill(net, motion, before, at, after);
  };
}

/** Pulls equally hard in both directions, however far the two nodes are. */
function fill({ x, y }: Net, motion: Motion, before: number, at: number, after: number): void {
  const [ax, ay, bx, by] = [x[before]! - x[at]!, y[before]! - y[at]!, x[after]! - x[at]!, y[after]! - y[at]!];
  const [a, b] = [Math.sqrt(ax * ax + ay * ay), Math.sqrt(bx * bx + by * by)];
  const pull = (FILL * Math.min(a, b)) / 2;
  motion.x[at]! += pull * (ax / a + bx / b);
  motion.y[at]! += pull * (ay / a + by / b);
}
