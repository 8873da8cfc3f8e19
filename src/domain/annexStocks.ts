import type { Board } from "./board";
import { none } from "./plan";
import { scoreboard } from "./scoreboard";
import type { Settings } from "./settings";

/** What there is by now of what a line of the annex asks. */
export interface Stock {
  /** `none` when nothing is reported. */
  readonly actual: number;
  /** Units with a task that the count lacks. */
  readonly missing: number;
  readonly tasked: boolean;
}

/** The stock at the end of the settings' month for each unit, group and the whole district, by scope. */
export const annexStocks = (board: Board, settings: Settings, indicator: number): ReadonlyMap<string, Stock> => {
  const { rows, groups, district } = scoreboard(board, { ...settings, indicator, measure: "annual" });
  return new Map<string, Stock>([
    ...rows.map(({ unit, standing: { parts } }): [string, Stock] => {
      const tasked = parts[0]?.completion.kind !== "untasked";
      const actual = parts[0]?.actual ?? none;
      return [unit.code, { actual, missing: tasked && actual === none ? 1 : 0, tasked }];
    }),
    ...[...groups, district].map(({ scope, actual, missing, computed }): [string, Stock] => [
      scope,
      { actual, missing, tasked: computed.standing.parts[0]?.completion.kind !== "untasked" },
    ]),
  ]);
};

/** The stock of a line that has a task and misses nobody; `none` otherwise, since a part of it would read too low. */
export const wholeStock = (stock: Stock | undefined): number =>
  stock?.tasked && stock.missing === 0 ? stock.actual : none;
