import type { Board } from "./board";
import { type Month, monthAt, yearOf } from "./month";
import { measureOf } from "./policy";
import type { Row, Scoreboard } from "./scoreboard";
import type { Settings } from "./settings";
import { classOfStanding, type Standing, standingsOf } from "./standing";

/** A month of a unit and the class that it was in; without a standing, the month is still to come. */
export interface ClassMonth {
  readonly month: Month;
  readonly is: Pick<Row, "classIndex" | "standing"> | undefined;
}

export interface ClassMonths {
  /** The years after the base year up to that of the last month, twelve months each. */
  readonly years: readonly { readonly year: number; readonly months: readonly ClassMonth[] }[];
  /** Months in each class, then 未报, then 无任务. */
  readonly counts: Scoreboard["counts"];
  /** The class of the last month shown and for how many months on end; undefined where that month has none. */
  readonly run: { readonly classIndex: number; readonly months: number } | undefined;
}

/** 各月类别: each month against its own year's target whatever year is chosen, up to the settings' month. */
export const classMonths = (board: Board, settings: Settings, unit: number): ClassMonths => {
  const { plan, policy, ledger } = board;
  const until = Math.min(settings.month, ledger.latest);
  const measure = measureOf(policy, settings);
  const at = (month: Month): ClassMonth => {
    if (month > until) return { month, is: undefined };
    const then = { ...settings, month, target: undefined };
    const standing = standingsOf(plan, ledger, policy, then)[unit] as Standing;
    return { month, is: { standing, classIndex: classOfStanding(standing, measure, then) } };
  };
  const begun = Math.max(1, yearOf(until) - plan.baseYear);
  const years = Array.from({ length: begun }, (_, k) => plan.baseYear + 1 + k).map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, k) => at(monthAt(year, k + 1))),
  }));
  const past = years.flatMap(({ months }) => months.flatMap(({ is }) => is ?? []));
  return { years, counts: countsOf(past, measure.classes.length), run: runOf(past) };
};

type Past = readonly NonNullable<ClassMonth["is"]>[];

const countsOf = (past: Past, classes: number): ClassMonths["counts"] => {
  const without = past.filter(({ classIndex }) => classIndex === undefined);
  const untasked = without.filter(({ standing }) => standing.lack?.kind === "untasked").length;
  return {
    classes: Array.from({ length: classes }, (_, k) => past.filter(({ classIndex }) => classIndex === k).length),
    unreported: without.length - untasked,
    untasked,
  };
};

const runOf = (past: Past): ClassMonths["run"] => {
  const classIndex = past[past.length - 1]?.classIndex;
  if (classIndex === undefined) return undefined;
  let months = 1;
  while (past[past.length - 1 - months]?.classIndex === classIndex) months++;
  return { classIndex, months };
};
