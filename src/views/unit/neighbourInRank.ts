import type { Row } from "../../domain/scoreboard";

/** The row before or after a unit in the order of places; those without a place follow in the plan's order. */
export const neighbourInRank = (rows: readonly Row[], unit: number, by: number): Row | undefined => {
  const order = [...rows].sort(
    (a, b) => a.set - b.set || (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1) || a.index - b.index,
  );
  return order[order.findIndex(({ index }) => index === unit) + by];
};
