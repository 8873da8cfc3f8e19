import { type Line, lengthOf, type Point } from "./plane";
import { resample } from "./resample";

const STEPS_TO_A_WIDTH = 4;

/** Smooths away everything narrower than `width` (one standard deviation along the line); the ends stay. */
export function soften(line: Line, width: number): Line {
  let softened = resample(line, Math.ceil((lengthOf(line) / width) * STEPS_TO_A_WIDTH));
  for (let pass = 0; pass < 2 * STEPS_TO_A_WIDTH * STEPS_TO_A_WIDTH; pass++)
    softened = softened.map((_, index) => midway(softened, index));
  return softened;
}

function midway(line: Line, index: number): Point {
  const [before, at, after] = [line[index - 1], line[index]!, line[index + 1]];
  return before && after ? [(before[0] + 2 * at[0] + after[0]) / 4, (before[1] + 2 * at[1] + after[1]) / 4] : at;
}
