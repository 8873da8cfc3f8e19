import type { Net } from "../net";

export const ringArea = ({ x, y }: Net, ring: readonly number[]): number => {
  let twice = 0;
  for (let index = 0; index < ring.length; index++) {
    const [at, next] = [ring[index]!, ring[(index + 1) % ring.length]!];
    twice += x[at]! * y[next]! - x[next]! * y[at]!;
  }
  return twice / 2;
};
