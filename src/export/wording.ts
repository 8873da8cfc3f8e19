import type { Completion } from "../domain/completion";
import { approx, type Fraction } from "../domain/fraction";
import { type Month, monthLabel, monthOfYear, yearOf } from "../domain/month";
import { type ClassBound, characterOf } from "../domain/policy";
import type { Row } from "../domain/scoreboard";

/** 数据截至 the last day of a month; a month without any report says so. */
export const asOfLabel = (month: Month, latest: Month): string => {
  if (month > latest) return `${monthLabel(month)}尚无月报`;
  const days = new Date(Date.UTC(yearOf(month + 1), monthOfYear(month + 1) - 1, 0)).getUTCDate();
  return `数据截至 ${monthLabel(month)}${days}日`;
};

/** The December from which growth counts: 上年末, or which year's end when an earlier target year is chosen. */
export const baseLabel = (month: Month, growthYear: number): string =>
  growthYear === yearOf(month) ? "上年末" : `${growthYear - 1}年末`;

/** Why there is no rate. */
export const lackText = (lack: Exclude<Completion, { kind: "measured" }> | undefined): string => {
  if (!lack) return "—";
  if (lack.kind === "unreported") return lack.missing === "month" ? "未报" : "上年末未报";
  if (lack.because === "no growth asked") return "—（净增任务0）";
  return lack.because === "no target" ? "无任务" : "本月无应达";
};

/** 橙 偏慢 */
export const boundLabel = ({ colour, name }: ClassBound): string => `${characterOf[colour]} ${name}`;

/** The class in words; for nothing to judge, why. */
export const classLabel = (
  { classIndex, standing }: Pick<Row, "classIndex" | "standing">,
  classes: readonly ClassBound[],
): string => {
  const bound = classIndex === undefined ? undefined : classes[classIndex];
  return bound ? boundLabel(bound) : lackText(standing.lack);
};

/** A rate of the policy as percent without trailing zeros. */
export const plainPercent = (rate: Fraction): string => `${Number((approx(rate) * 100).toFixed(6))}%`;

/** `≥105%`, `100–105%`, `<90%`: the half-open range of a class. */
export const rangeText = (classes: readonly ClassBound[], index: number): string => {
  const from = classes[index]?.from;
  const above = classes[index - 1]?.from;
  if (!above) return from ? `≥${plainPercent(from)}` : "";
  return from ? `${plainPercent(from).slice(0, -1)}–${plainPercent(above)}` : `<${plainPercent(above)}`;
};
