import { scaleLinear } from "d3-scale";
import { curveLinear, line } from "d3-shape";

/** Inner margins of a chart whose viewBox is `width` by `height`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Linear scales into the frame; `ticks` are round values of y. */
export const scalesOf = (
  frame: Frame,
  xs: readonly [number, number],
  ys: readonly [number, number],
  tickCount: number,
): Scales => {
  const x = scaleLinear(xs, [frame.left, frame.width - frame.right]);
  const y = scaleLinear(ys, [frame.height - frame.bottom, frame.top]);
  return { x, y, ticks: y.ticks(tickCount).filter(Number.isInteger) };
};

/** A path through the points; an undefined one leaves a gap. */
export const linePath = (points: readonly (readonly [number, number] | undefined)[]): string =>
  line<readonly [number, number] | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .curve(curveLinear)([...points]) ?? "";
