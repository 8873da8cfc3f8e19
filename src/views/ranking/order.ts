import { compare } from "../../domain/fraction";
import { none } from "../../domain/plan";
import type { Row } from "../../domain/scoreboard";
import type { Sort, SortColumn } from "../../state/view";

const numberIn: Readonly<Record<Exclude<SortColumn, "rate">, (row: Row) => number | undefined>> = {
  rank: ({ rank }) => rank,
  movement: ({ movement }) => movement && -movement,
  unit: ({ unit }) => unit.serial,
  actual: ({ standing }) => known(standing.parts[0]?.actual),
  target: ({ standing }) => known(standing.parts[0]?.target),
  gap: ({ gap }) => gap,
};

const known = (count: number | undefined): number | undefined => (count === none ? undefined : count);

/** Columns whose first order has the most on top. */
const largestFirst: ReadonlySet<SortColumn> = new Set<SortColumn>(["rate", "movement"]);

/** Which way the values of a column run from top to bottom. */
export const directionOf = ({ column, reversed }: Sort): "ascending" | "descending" =>
  largestFirst.has(column) === reversed ? "ascending" : "descending";

/** Rows in the order asked for; those without a value come last either way, in the plan's order. Places stay as they are. */
export const ordered = (rows: readonly Row[], { column, reversed }: Sort): readonly Row[] => {
  const sign = reversed ? -1 : 1;
  const missing = (row: Row): boolean =>
    column === "rate" ? row.standing.rate === undefined : numberIn[column](row) === undefined;
  const differ = (a: Row, b: Row): number => {
    if (column !== "rate") return (numberIn[column](a) ?? 0) - (numberIn[column](b) ?? 0);
    return a.standing.rate && b.standing.rate ? compare(b.standing.rate, a.standing.rate) : 0;
  };
  return [...rows].sort(
    (a, b) =>
      Number(missing(a)) - Number(missing(b)) ||
      (missing(a) ? rankless(a) - rankless(b) : sign * differ(a, b)) ||
      a.index - b.index,
  );
};

/** Listed apart, then 未报, then 无任务. */
const rankless = ({ standing }: Row): number => (standing.rate ? 0 : standing.lack?.kind === "untasked" ? 2 : 1);
