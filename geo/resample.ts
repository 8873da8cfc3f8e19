import { distance, type Line, lengthOf, type Point } from "./plane";

/** The line as `count` equal steps; its two ends stay exactly where they are. */
export function resample(line: Line, count: number): Line {
  const step = lengthOf(line) / count;
  const points: Point[] = [line[0]!];
  let walked = 0;
  for (let index = 1; index < line.length && points.length < count; index++) {
    const from = line[index - 1]!;
    const to = line[index]!;
    const span = distance(from, to);
    while (points.length < count && points.length * step <= walked + span) {
      const share = (points.length * step - walked) / span;
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    walked += span;
  }
  return [...points, line[line.length - 1]!];
}
