import type { Force } from "./motion";
import { spread } from "./spread";

const STIFFNESS = 0.3;

/** The two ends of every border and of every stretch of coast stay `least` apart, so that none becomes a mere point. */
export function borderLength(least: number): Force {
  return (net, motion) => {
    for (const { nodes } of net.arcs) spread(net, motion, nodes[0]!, nodes[nodes.length - 1]!, least, STIFFNESS);
  };
}
