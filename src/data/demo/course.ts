import { shareDue } from "../../domain/due";
import { approx } from "../../domain/fraction";
import { type Month, monthOfYear } from "../../domain/month";
import type { PaceCurve } from "../../domain/plan";
import { between, type Random } from "./random";

const steady = 0.2;
const expiry = 0.07;
const wobble = 0.004;

export interface Stretch {
  /** The count before the first month. */
  readonly from: number;
  /** The count at the end of the last month. */
  readonly to: number;
  readonly first: Month;
  readonly last: Month;
  readonly pace: PaceCurve;
}

/** The counts of one unit through the months of one year: along its curve, with noise, and now and then a lapse. */
export const course = (next: Random, { from, to, first, last, pace }: Stretch): readonly number[] => {
  const counts: number[] = [];
  let floor = from;
  for (let month = first; month <= last; month++) {
    const share = progress(pace, month, first, last);
    const drift = (next() + next() - 1) * wobble * to;
    const lapse = next() < expiry && from >= 10 ? between(next, 1, Math.max(1, Math.round(from / 80))) : 0;
    const ideal = Math.round(from + (to - from) * share + drift);
    const count = month === last ? to : Math.max(0, Math.min(Math.max(floor, ideal), Math.max(to, from)) - lapse);
    counts.push(count);
    floor = Math.min(count, to);
  }
  return counts;
};

/** Mostly the share that the curve asks for by this month, a little of it simply with time. */
const progress = (pace: PaceCurve, month: Month, first: Month, last: Month): number => {
  const time = (month - first + 1) / (last - first + 1);
  const asked = approx(shareDue(pace, last, "indicator"));
  if (pace === "linear" || asked === 0 || monthOfYear(first) !== 1) return time;
  return steady * time + (1 - steady) * (approx(shareDue(pace, month, "indicator")) / asked);
};
