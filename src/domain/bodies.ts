import type { Board } from "./board";
import type { Body } from "./goals";
import type { Plan } from "./plan";
import type { Settings } from "./settings";
import { type SumLine, sumLine } from "./sums";

/** A co-assessed body and how its units stand together. */
export interface BodyLine {
  readonly body: string;
  /** Positions of its units, in the plan's order; none while the mapping is open. */
  readonly units: readonly number[];
  /** By indicator of the plan; empty while the mapping is open. */
  readonly lines: readonly SumLine[];
}

/** No scope is empty, so that nothing is taken for the printed sum of a body: the notice prints none. */
const noScope = "";

/** Every body in the order of its file, with one line for each indicator: its units count together, as in a group. */
export const bodyLines = (board: Board, settings: Settings): readonly BodyLine[] =>
  [...new Set(board.bodies.map(({ body }) => body))].map((body) => {
    const units = unitsOf(board.plan, board.bodies, body);
    return {
      body,
      units,
      lines:
        units.length === 0
          ? []
          : board.plan.indicators.map((_, indicator) => sumLine(board, { ...settings, indicator }, noScope, units)),
    };
  });

const unitsOf = (plan: Plan, bodies: readonly Body[], body: string): readonly number[] => {
  const codes = new Set(bodies.filter((row) => row.body === body).map(({ unit }) => unit));
  return plan.units.flatMap(({ code }, u) => (codes.has(code) ? [u] : []));
};
