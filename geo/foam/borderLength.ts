import type { Force } from "./motion";
import { spread } from "./spread";

const STIFFNESS = 0.3;

/** The two ends of every border stay `least` apart, and those of every stretch of coast `leastCoast`: none becomes a mere point. */
export function borderLength(least: number, leastCoast: number): Force {
  return (net, motion) => {
    for (const { nodes, right } of net.arcs) {
      const wanted = right === undefined ? leastCoast : least;
      spread(net, motion, nodes[0]!, nodes[nodes.length - 1]!, wanted, STIFFNESS);
    }
  };
}
