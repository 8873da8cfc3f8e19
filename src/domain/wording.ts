import type { Completion } from "./completion";
import { approx, type Fraction } from "./fraction";
import { daysIn, type Month, monthLabel, yearOf } from "./month";
import { none } from "./plan";
import { type ClassBound, characterOf } from "./policy";
import type { Row } from "./scoreboard";
import type { SumLine } from "./sums";

/** 数据截至 the last day of a month; a month without any report says so. */
export const asOfLabel = (month: Month, latest: Month): string =>
  month > latest ? `${monthLabel(month)}尚无月报` : `数据截至 ${monthLabel(month)}${daysIn(month)}日`;

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

/** The class in words: 橙 偏慢; for nothing to judge, why. */
export const classLabel = (
  { classIndex, standing }: Pick<Row, "classIndex" | "standing">,
  classes: readonly ClassBound[],
): string => {
  const bound = classIndex === undefined ? undefined : classes[classIndex];
  return bound ? boundLabel(bound) : lackText(standing.lack);
};

/** What stands in a swatch: the character of the class, 灰 for 未报, a dash where nothing is asked. */
export const classSign = (
  { classIndex, standing }: Pick<Row, "classIndex" | "standing">,
  classes: readonly ClassBound[],
): string => {
  const bound = classIndex === undefined ? undefined : classes[classIndex];
  return bound ? characterOf[bound.colour] : standing.lack?.kind === "untasked" ? "—" : "灰";
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

/** What a sum does not contain; empty when it is complete. */
export const missingText = ({ missing }: Pick<SumLine, "missing">): string =>
  missing > 0 ? `未含${missing}个未报单位` : "";

/** What a part is of: of the whole district, or while a unit has not reported of those that have, together. */
export const wholeLabel = (isComplete: boolean): string => (isComplete ? "全区" : "已报合计");

/** The same beside the sum itself, which says 未报 when there is nothing to add up at all. */
export const missingLabel = (line: Pick<SumLine, "actual" | "missing">): string =>
  line.actual === none ? "" : missingText(line);

/** Places gained (positive) or lost; a dash where two months do not compare. */
export const movementText = (movement: number | undefined): string => {
  if (movement === undefined) return "—";
  if (movement === 0) return "平";
  return `${movement > 0 ? "↑" : "↓"}${Math.abs(movement)}`;
};
