import { atLeast, type Fraction, fraction } from "./fraction";
import type { Structure } from "./structure";

/** The largest units together. */
export interface Head {
  /** Positions in the plan, the largest first; of equals the first in the plan. */
  readonly units: readonly number[];
  readonly share: Fraction;
  /** What as many would hold if all were of one size. */
  readonly even: Fraction;
}

export interface Concentration {
  /** Units counted: those with a target that reported. */
  readonly of: number;
  /** The largest, the largest three, the larger half of them; each size once. */
  readonly heads: readonly Head[];
  /** The fewest units that hold at least half. */
  readonly half: Head;
}

/** How much the largest units hold; undefined where there is no stock. */
export const concentrationOf = ({ units, district }: Structure): Concentration | undefined => {
  if (district.actual <= 0) return undefined;
  const known = units.flatMap(({ ofStock, actual }, unit) => (ofStock ? [{ unit, actual }] : []));
  const sorted = [...known].sort((a, b) => b.actual - a.actual || a.unit - b.unit);
  const headOf = (count: number): Head => {
    const head = sorted.slice(0, count);
    return {
      units: head.map(({ unit }) => unit),
      share: fraction(
        head.reduce((sum, { actual }) => sum + actual, 0),
        district.actual,
      ),
      even: fraction(count, sorted.length),
    };
  };
  const sizes = [...new Set([1, 3, Math.ceil(sorted.length / 2)])].filter((count) => count < sorted.length);
  const heads = sorted.map((_, k) => headOf(k + 1));
  const half = heads.find(({ share }) => atLeast(share, fraction(1, 2))) as Head;
  return { of: sorted.length, heads: sizes.sort((a, b) => a - b).map(headOf), half };
};
