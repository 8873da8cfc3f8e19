import { labelBox } from "../labelBox";
import { lineOf, type Net } from "../net";
import type { Point } from "../plane";
import type { Force, Motion } from "./motion";

const PUSH = 0.25;
const STEPS_BETWEEN_SEARCHES = 8;

/** Keeps an upright rectangle of `size` free in every region: nodes inside it leave by the nearest side. */
export function labelRoom(size: Point): Force {
  let centres: readonly Point[] = [];
  let step = 0;
  return (net, motion) => {
    if (step++ % STEPS_BETWEEN_SEARCHES === 0)
      centres = net.rings.map((ring) => labelBox(lineOf(net, ring), size, 0.01).centre);
    net.rings.forEach((ring, region) => {
      for (const node of ring) pushOut(net, node, centres[region]!, size, motion);
    });
  };
}

function pushOut({ x, y }: Net, node: number, [centreX, centreY]: Point, [width, height]: Point, motion: Motion): void {
  const [dx, dy] = [x[node]! - centreX, y[node]! - centreY];
  const [deepX, deepY] = [width / 2 - Math.abs(dx), height / 2 - Math.abs(dy)];
  if (deepX <= 0 || deepY <= 0) return;
  if (deepX < deepY) motion.x[node]! += PUSH * deepX * Math.sign(dx);
  else motion.y[node]! += PUSH * deepY * Math.sign(dy);
}
