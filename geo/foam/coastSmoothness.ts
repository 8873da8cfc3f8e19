import type { Net } from "../net";
import { coastOf } from "./coastOf";
import type { Force } from "./motion";

const STRAIGHTEN = 0.3;
/** The influence of a junction ends this many nodes away. */
const NEAR = 7;

/** The coast resists changes of curvature, and shortens as fast as `pull` says: elsewhere, and at junctions. */
export function coastSmoothness(shape: Net, pull: number, pullAtJunctions: number): Force {
  const loop = coastOf(shape);
  const at = (index: number): number => loop[(index + loop.length) % loop.length]!;
  const pulls = nearness(shape, loop).map((near) => pull + (pullAtJunctions - pull) * near);
  const bend = (v: Float64Array, index: number): number => (v[at(index - 1)]! + v[at(index + 1)]!) / 2 - v[at(index)]!;
  const smooth = (from: Float64Array, to: Float64Array): void => {
    for (let index = 0; index < loop.length; index++) {
      const here = bend(from, index);
      const around = (bend(from, index - 1) + bend(from, index + 1)) / 2;
      to[at(index)]! += pulls[index]! * here + STRAIGHTEN * (here - around);
    }
  };
  return ({ x, y }, motion) => {
    smooth(x, motion.x);
    smooth(y, motion.y);
  };
}

/** 1 at a junction, falling to 0. */
function nearness({ arcs }: Net, loop: readonly number[]): readonly number[] {
  const ends = new Set(arcs.flatMap(({ nodes }) => [nodes[0]!, nodes[nodes.length - 1]!]));
  const junctions = loop.flatMap((node, index) => (ends.has(node) ? [index] : []));
  return loop.map((_, index) => {
    const steps = junctions.map((junction) => Math.abs(junction - index));
    const nearest = Math.min(...steps, ...steps.map((step) => loop.length - step));
    return Math.max(0, 1 - nearest / NEAR);
  });
}
