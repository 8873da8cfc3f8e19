import type { Board } from "./board";
import { type Month, monthAt, yearOf } from "./month";
import { firstMonthOf } from "./plan";
import { reportedOf, type Scoreboard } from "./scoreboard";

/** Which months are reported, by how many of the units that are asked. */
export interface Coverage {
  /** Position of the indicator in the plan. */
  readonly indicator: number;
  readonly years: readonly {
    readonly year: number;
    /** January to December; undefined after the last month asked for. */
    readonly months: readonly (Scoreboard["reported"] | undefined)[];
  }[];
}

/** From the first year after the starting line to `until`, for each indicator, newest year first. */
export const coverageOf = (board: Board, until: Month): readonly Coverage[] => {
  const first = yearOf(firstMonthOf(board.plan)) + 1;
  const last = Math.max(first, yearOf(until));
  const { measure } = board.policy.defaults;
  const { options } = board.policy;
  return board.plan.indicators.map((_, indicator) => ({
    indicator,
    years: Array.from({ length: last - first + 1 }, (_year, k) => last - k).map((year) => ({
      year,
      months: Array.from({ length: 12 }, (_month, k) => monthAt(year, k + 1)).map((month) =>
        month > until ? undefined : reportedOf(board, { indicator, measure, month, target: undefined, options }),
      ),
    })),
  }));
};
