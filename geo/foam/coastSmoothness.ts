import type { Net } from "../net";
import { coastOf } from "./coastOf";
import type { Force } from "./motion";

const STRAIGHTEN = 0.3;
const SHORTEN = 0.05;
const SHORTEN_AT_JUNCTION = 0.1;
const FILL_NOTCH = 0.1;
const NOTCH = 4;

/** The coast resists changes of curvature, pulls a little, and fills the notches that borders draw into it. */
export function coastSmoothness(shape: Net): Force {
  const loop = coastOf(shape);
  const at = (index: number): number => loop[(index + loop.length) % loop.length]!;
  const ends = new Set(shape.arcs.flatMap(({ nodes }) => [nodes[0]!, nodes[nodes.length - 1]!]));
  const shorten = loop.map((node) => (ends.has(node) ? SHORTEN_AT_JUNCTION : SHORTEN));
  const fill = loop.map((node) => (ends.has(node) ? FILL_NOTCH : 0));
  const bend = (v: Float64Array, index: number, reach: number): number =>
    (v[at(index - reach)]! + v[at(index + reach)]!) / 2 - v[at(index)]!;
  const smooth = (from: Float64Array, to: Float64Array): void => {
    for (let index = 0; index < loop.length; index++) {
      const here = bend(from, index, 1);
      const around = (bend(from, index - 1, 1) + bend(from, index + 1, 1)) / 2;
      to[at(index)]! += shorten[index]! * here + STRAIGHTEN * (here - around) + fill[index]! * bend(from, index, NOTCH);
    }
  };
  return ({ x, y }, motion) => {
    smooth(x, motion.x);
    smooth(y, motion.y);
  };
}
