import type { Net } from "../net";
import { borderLength } from "./borderLength";
import { coastMemory } from "./coastMemory";
import { coastSmoothness } from "./coastSmoothness";
import { compass } from "./compass";
import { equalise } from "./equalise";
import { labelRoom } from "./labelRoom";
import { move, stillness } from "./motion";
import { openWater } from "./openWater";
import { tension } from "./tension";

const STEPS = 1600;
/** The last steps leave the labels alone, so that their corners do not show in the lines. */
const SETTLING = 6;
const STRIDE = 0.03;

/** Relaxes the net, in place, as a foam of regions of area 1 that keeps the coast and the compass directions of `shape`. */
export function relax(net: Net, shape: Net): void {
  const forces = [
    tension,
    coastMemory(shape),
    coastSmoothness(shape),
    compass(shape),
    borderLength(0.42),
    openWater(shape, 0.22),
  ];
  const makeRoom = labelRoom([0.78, 0.6]);
  for (let step = 0; step < STEPS; step++) {
    const motion = stillness(net);
    for (const force of forces) force(net, motion);
    if (step < STEPS - SETTLING) makeRoom(net, motion);
    move(net, motion, STRIDE);
    equalise(net, 1);
  }
}
