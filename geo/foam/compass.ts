import type { Net } from "../net";
import { distance } from "../plane";
import { centresOf } from "./centresOf";
import type { Force } from "./motion";

const STEER = 0.03;
/** Distance between the centres of neighbours, in sides of an average region. */
const APART = 1.02;

interface Wish {
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
}

/** Neighbours stay in the direction they have in `shape`, about one region's breadth apart. */
export function compass(shape: Net): Force {
  const wishes = wishesOf(shape);
  return (net, motion) => {
    const centres = centresOf(net);
    for (const { left, right, x, y } of wishes) {
      const dx = STEER * (centres[right]![0] - centres[left]![0] - x);
      const dy = STEER * (centres[right]![1] - centres[left]![1] - y);
      for (const node of net.rings[left]!) {
        motion.x[node]! += dx;
        motion.y[node]! += dy;
      }
      for (const node of net.rings[right]!) {
        motion.x[node]! -= dx;
        motion.y[node]! -= dy;
      }
    }
  };
}

function wishesOf(shape: Net): readonly Wish[] {
  const centres = centresOf(shape);
  return shape.arcs.flatMap(({ left, right }) => {
    if (right === undefined) return [];
    const [from, to] = [centres[left]!, centres[right]!];
    const scale = APART / distance(from, to);
    return [{ left, right, x: (to[0] - from[0]) * scale, y: (to[1] - from[1]) * scale }];
  });
}
