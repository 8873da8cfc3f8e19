import type { Board } from "./board";
import { type Fraction, minus } from "./fraction";
import { decimalsOf } from "./percent";
import { none } from "./plan";
import { type Row, type Scoreboard, scoreboard } from "./scoreboard";

/** What one unit has more than another: negative is less, undefined cannot be compared. */
export interface Difference {
  /** Of the rates, exactly; a hundredth is a percentage point. */
  readonly points: Fraction | undefined;
  /** Decimals with which the points are written: more than one only where one would read as nothing. */
  readonly decimals: number;
  readonly gap: number | undefined;
  readonly actual: number | undefined;
  /** Places further up; undefined unless both have one among the same peers. */
  readonly places: number | undefined;
}

/** The difference `one` − `other`, so that it changes sign with the order. */
export const differenceOf = (one: Row, other: Row): Difference => {
  const points = one.standing.rate && other.standing.rate && minus(one.standing.rate, other.standing.rate);
  const [mine, theirs] = [one, other].map(actualOf);
  return {
    points,
    decimals: decimalsOf([points], [])[0] ?? 1,
    gap: less(one.gap, other.gap),
    actual: less(mine, theirs),
    places: one.set === other.set ? less(other.rank, one.rank) : undefined,
  };
};

/** Every two of a list, in its order. */
export const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));

/** The scoreboard of each indicator alone, where the settings take them together; otherwise the one there is. */
export const boardsOf = (data: Board, board: Scoreboard): readonly Scoreboard[] =>
  board.settings.indicator === "combined"
    ? data.plan.indicators.map((_, indicator) => scoreboard(data, { ...board.settings, indicator }))
    : [board];

const actualOf = ({ standing: { parts } }: Row): number | undefined => {
  const [only, another] = parts;
  return !only || another || only.actual === none ? undefined : only.actual;
};

const less = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;
