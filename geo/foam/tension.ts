import type { Net } from "../net";
import type { Force, Motion } from "./motion";

const SLACK = 0.5;
const PULL = 0.012;

/** Inner borders shorten like soap films and pull on the junctions at their ends. */
export const tension: Force = (net, motion) => {
  for (const { nodes, right } of net.arcs)
    if (right !== undefined) {
      for (let index = 1; index < nodes.length - 1; index++)
        relaxNode(net, motion, nodes[index - 1]!, nodes[index]!, nodes[index + 1]!);
      pullEnd(net, motion, nodes[0]!, nodes[1]!);
      pullEnd(net, motion, nodes[nodes.length - 1]!, nodes[nodes.length - 2]!);
    }
};

function relaxNode({ x, y }: Net, motion: Motion, before: number, at: number, after: number): void {
  motion.x[at]! += SLACK * ((x[before]! + x[after]!) / 2 - x[at]!);
  motion.y[at]! += SLACK * ((y[before]! + y[after]!) / 2 - y[at]!);
}

function pullEnd({ x, y }: Net, motion: Motion, end: number, towards: number): void {
  const [dx, dy] = [x[towards]! - x[end]!, y[towards]! - y[end]!];
  const far = Math.sqrt(dx * dx + dy * dy) || 1;
  motion.x[end]! += (PULL * dx) / far;
  motion.y[end]! += (PULL * dy) / far;
}
