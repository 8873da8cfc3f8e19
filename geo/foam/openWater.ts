import type { Net } from "../net";
import { coastOf } from "./coastOf";
import type { Force } from "./motion";
import { spread } from "./spread";

const STIFFNESS = 0.1;
/** Nodes this near along the coast belong to the same bend. */
const SAME_BEND = 12;

/** Bays stay open: stretches of coast that face each other keep `least` apart. */
export function openWater(shape: Net, least: number): Force {
  const loop = coastOf(shape);
  return (net, motion) => {
    for (let i = 0; i < loop.length; i++)
      for (let j = i + SAME_BEND; j < loop.length && j - i <= loop.length - SAME_BEND; j++)
        spread(net, motion, loop[i]!, loop[j]!, least, STIFFNESS);
  };
}
