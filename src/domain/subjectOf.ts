import type { Board } from "./board";
import { monthLabel } from "./month";
import type { Scoreboard } from "./scoreboard";

/** What a screen or paper is about, in words: indicator, measure, month and target year. */
export const subjectOf = ({ plan, policy }: Board, { settings, measure, targetYear }: Scoreboard): string => {
  const { indicator, month } = settings;
  const name = indicator === "combined" ? policy.combined.name : (plan.indicators[indicator]?.name ?? "");
  return [name, measure.name, monthLabel(month), `${targetYear}年目标`].join(" · ");
};
