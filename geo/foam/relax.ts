import type { Net } from "../net";
import { borderLength } from "./borderLength";
import { coastMemory } from "./coastMemory";
import { coastSmoothness } from "./coastSmoothness";
import { compass } from "./compass";
import { equalise } from "./equalise";
import { fillNotches } from "./fillNotches";
import { labelRoom } from "./labelRoom";
import { move, stillness } from "./motion";
import { openWater } from "./openWater";
import { tension } from "./tension";

const STEPS = 1600;
/** The last steps only smooth, so that label corners and junctions do not show in the lines. */
const SETTLING = 14;
const STRIDE = 0.03;

/** Relaxes the net, in place, as a foam of regions of area 1 that keeps the coast and the compass directions of `shape`. */
export function relax(net: Net, shape: Net): void {
  const apart = borderLength(0.45, 0.3);
  const shaping = [
    tension,
    coastMemory(shape),
    coastSmoothness(shape, 0.05, 0.05),
    fillNotches(shape),
    compass(shape),
    labelRoom([0.78, 0.6]),
    apart,
    openWater(shape, 0.22),
  ];
  const settling = [tension, coastSmoothness(shape, 0.05, 0.3), apart];
  for (let step = 0; step < STEPS; step++) {
    const motion = stillness(net);
    for (const force of step < STEPS - SETTLING ? shaping : settling) force(net, motion);
    move(net, motion, STRIDE);
    equalise(net, 1);
  }
}
