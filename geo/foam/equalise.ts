import type { Net } from "../net";
import { ringArea } from "./ringArea";
import { solve } from "./solve";

type Gradient = ReadonlyMap<number, readonly [x: number, y: number]>;

/** One Newton step of least movement, in place, towards the same `area` for all regions. */
export function equalise(net: Net, area: number): void {
  const gradients = net.rings.map((ring) => gradientOf(net, ring));
  const pressures = solve(
    gradients.map((a) => gradients.map((b) => dot(a, b))),
    net.rings.map((ring) => area - ringArea(net, ring)),
  );
  gradients.forEach((gradient, region) => {
    for (const [node, [x, y]] of gradient) {
      net.x[node]! += pressures[region]! * x;
      net.y[node]! += pressures[region]! * y;
    }
  });
}

/** How the area of the ring answers to a move of each of its nodes. */
const gradientOf = ({ x, y }: Net, ring: readonly number[]): Gradient =>
  new Map(
    ring.map((node, index) => {
      const [before, after] = [ring[(index || ring.length) - 1]!, ring[(index + 1) % ring.length]!];
      return [node, [(y[after]! - y[before]!) / 2, (x[before]! - x[after]!) / 2]];
    }),
  );

function dot(a: Gradient, b: Gradient): number {
  let sum = 0;
  for (const [node, [x, y]] of a) {
    const other = b.get(node);
    if (other) sum += x * other[0] + y * other[1];
  }
  return sum;
}
