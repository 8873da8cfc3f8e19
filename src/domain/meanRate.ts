import { compact, compare, type Fraction, plus, times, type Whole } from "./fraction";
import type { Scoreboard } from "./scoreboard";

/** The simple mean of the units' rates: every unit counts alike, whatever its size. */
export interface MeanRate {
  /** Undefined when no unit has a rate. */
  readonly mean: Fraction | undefined;
  /** How many rates are in it. */
  readonly units: number;
}

export const meanRateOf = ({ rows }: Pick<Scoreboard, "rows">): MeanRate => {
  const rates = rows.flatMap(({ standing: { rate } }) => rate ?? []);
  const sum = rates.reduce(added, { num: 0, den: 1 });
  return { mean: rates.length === 0 ? undefined : compact(sum.num, times(sum.den, rates.length)), units: rates.length };
};

/**
 * Whether units with a larger task pull the district's rate above the simple mean or below it. Told only of one
 * indicator in which every unit with a target has a rate: the district's rate is then their mean weighted by task. The
 * rate `shown` may go by a printed sum that its rows do not make: nothing is told where it lies on the other side.
 */
export const pullOf = (
  board: Pick<Scoreboard, "rows" | "settings">,
  shown: Fraction | undefined,
): "up" | "down" | "none" => {
  const parts = board.rows.flatMap(({ standing }) => standing.parts[0] ?? []).filter(({ target }) => target > 0);
  const measured = parts.flatMap(({ completion }) => (completion.kind === "measured" ? completion : []));
  const { mean } = meanRateOf(board);
  if (board.settings.indicator === "combined" || !mean || !shown || measured.length < parts.length) return "none";
  const [num, den] = [
    measured.reduce((sum, { actual }) => sum + actual, 0),
    measured.reduce((sum, { goal }) => sum + goal, 0),
  ];
  const order = compare({ num, den }, mean);
  if (order === 0 || order !== compare(shown, mean)) return "none";
  return order > 0 ? "up" : "down";
};

const added = (a: Fraction, b: Fraction): Fraction =>
  compactWide(plus(times(a.num, b.den), times(b.num, a.den)), times(a.den, b.den));

/** Kept in lowest terms, so that the terms of many rates do not grow without need. */
const compactWide = (num: Whole, den: Whole): Fraction => compact(BigInt(num), BigInt(den));
