import { approx } from "../../domain/fraction";
import { none } from "../../domain/plan";
import type { ClassBound } from "../../domain/policy";
import { between, type Random, shuffled } from "./random";

const spread = 0.06;

/**
 * The counts with which the demo ends, one for each target, so that every class of the legend has members: one exactly
 * at a lower bound where whole counts allow it, and two that tie at the bound of the best class.
 */
export const aims = (next: Random, targets: readonly number[], classes: readonly ClassBound[]): readonly number[] => {
  const counts = new Array<number>(targets.length).fill(none);
  const tasked = targets.flatMap((target, unit) => (target === none ? [] : [{ unit, target }]));
  const order = [...shuffled(next, tasked)].sort((a, b) => Number(a.target >= 20) - Number(b.target >= 20));
  const room = classes.map((_, band) => share(order.length, classes.length, band));
  let tying = 2;
  for (const { unit, target } of [...order.filter(onBound(classes)).slice(0, 1), ...order]) {
    if (counts[unit] !== none) continue;
    const exact = counts.every((count) => count === none) ? boundCount(target, classes) : undefined;
    const band = exact === undefined ? roomiest(room, target, classes) : 1;
    room[band] = (room[band] ?? 0) - 1;
    const [low, high] = bandOf(classes, band);
    counts[unit] = exact ?? (band === 0 && tying-- > 0 ? Math.ceil(low * target) : within(next, target, low, high));
  }
  return counts;
};

const share = (units: number, bands: number, band: number): number =>
  Math.ceil(((band + 1) * units) / bands) - Math.ceil((band * units) / bands);

/** Of the bands in which the target leaves a whole count, the one that most want; the best class where none does. */
const roomiest = (room: readonly number[], target: number, classes: readonly ClassBound[]): number => {
  const open = room.map((places, band) => (fits(target, bandOf(classes, band)) ? places : Number.NEGATIVE_INFINITY));
  return open.indexOf(Math.max(...open));
};

const bandOf = (classes: readonly ClassBound[], band: number): readonly [low: number, high: number] => {
  const from = classes[band]?.from;
  const above = classes[band - 1]?.from;
  const low = from ? approx(from) : above ? approx(above) - spread : 0;
  return [low, above ? approx(above) : low + spread];
};

const least = (target: number, low: number): number => Math.ceil(low * target - 1e-9);

const fits = (target: number, [low, high]: readonly [number, number]): boolean =>
  least(target, low) < least(target, high);

const within = (next: Random, target: number, low: number, high: number): number =>
  fits(target, [low, high])
    ? between(next, least(target, low), least(target, high) - 1)
    : Math.max(0, Math.round(((low + high) / 2) * target));

const boundCount = (target: number, classes: readonly ClassBound[]): number | undefined =>
  classes
    .slice(1)
    .flatMap(({ from }) => (from ? [(target * Number(from.num)) / Number(from.den)] : []))
    .find((count) => target > 0 && Number.isInteger(count));

const onBound =
  (classes: readonly ClassBound[]) =>
  ({ target }: { readonly target: number }): boolean =>
    boundCount(target, classes) !== undefined;
