import type { Net } from "../net";
import type { Point } from "../plane";

/** Centroids of the regions. */
export const centresOf = (net: Net): readonly Point[] => net.rings.map((ring) => centreOf(net, ring));

function centreOf({ x, y }: Net, ring: readonly number[]): Point {
  let [twice, sumX, sumY] = [0, 0, 0];
  for (let index = 0; index < ring.length; index++) {
    const [at, next] = [ring[index]!, ring[(index + 1) % ring.length]!];
    const cross = x[at]! * y[next]! - x[next]! * y[at]!;
    twice += cross;
    sumX += (x[at]! + x[next]!) * cross;
    sumY += (y[at]! + y[next]!) * cross;
  }
  return [sumX / (3 * twice), sumY / (3 * twice)];
}
