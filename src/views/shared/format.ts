import { type Fraction, times } from "../../domain/fraction";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import type { ClassBound, Policy } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { classLabel, lackText } from "../../domain/wording";

/** A whole number that may be negative: a difference, never a count of the ledger. */
export const numberText = (value: number): string =>
  `${value < 0 ? "−" : ""}${Math.abs(value).toLocaleString("en-US")}`;

/** A count, or a dash where there is none. */
export const countText = (count: number): string => (count === none ? "—" : numberText(count));

/** `1999年10月8日` of an ISO date. */
export const dayLabel = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
};

/** An ISO time as the clock on the wall shows it: `1999年10月8日 09:30`. */
export const timeLabel = (time: string): string => {
  const at = new Date(time);
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${clock}`;
};

/** 差n家, 达标 or 超n家. */
export const gapText = (gap: number | undefined, unit: string): string => {
  if (gap === undefined) return "—";
  if (gap === 0) return "达标";
  return `${gap < 0 ? "差" : "超"}${numberText(Math.abs(gap))}${unit}`;
};

export const signedText = (value: number): string => `${value > 0 ? "+" : ""}${numberText(value)}`;

/** The rate with its sign, or in words why there is none. */
export const rateLabel = ({ standing, decimals }: Pick<Row, "standing" | "decimals">): string =>
  standing.rate ? `${percentText(standing.rate, decimals)}%` : lackText(standing.lack);

/** A mean of companies with one decimal, rounded exactly. */
export const decimalText = ({ num, den }: Fraction): string => percentText({ num, den: times(den, 100) }, 1);

/** Of a rate: how many there are to a hundred. */
export const perHundredText = ({ num, den }: Fraction): string => decimalText({ num: times(num, 100), den });

/** The same in whole companies, halves upwards. */
export const wholeText = ({ num, den }: Fraction): string => percentText({ num, den: times(den, 100) }, 0);

/** The rate in the room of a map label: a unit without a task has a dash. */
export const rateShort = (row: Pick<Row, "standing" | "decimals">): string =>
  row.standing.lack?.kind === "untasked" ? "—" : rateLabel(row);

export const rankLabel = ({ rank, tied, among }: Pick<Row, "rank" | "tied" | "among">): string =>
  rank === undefined ? "不排位次" : `${among}${tied ? "并列" : ""}第${rank}位`;

/** A place of the past: 并列第3位, or a dash; 0 is no place. */
export const placeText = (place: number, tied: boolean): string =>
  place === 0 ? "—" : `${tied ? "并列" : ""}第${place}位`;

export const movementLabel = (movement: number | undefined): string => {
  if (movement === undefined) return "与上月不可比";
  if (movement === 0) return "与上月持平";
  return `较上月${movement > 0 ? "上升" : "下降"}${Math.abs(movement)}位`;
};

/** The value of `data-class`: a colour, or which kind of nothing. */
export const paintOf = (
  { classIndex, standing }: Pick<Row, "classIndex" | "standing">,
  classes: readonly ClassBound[],
): string => {
  const colour = classIndex === undefined ? undefined : classes[classIndex]?.colour;
  return colour ?? standing.lack?.kind ?? "unreported";
};

/** What a screen reader hears of a unit: name, rate, class, place, gap. */
export const rowLabel = (row: Row, classes: readonly ClassBound[], measure: string, unit: string): string => {
  const parts = [row.unit.name, `${measure} ${rateLabel(row)}`];
  if (row.classIndex !== undefined) parts.push(classLabel(row, classes), rankLabel(row));
  if (row.gap !== undefined) parts.push(gapText(row.gap, unit));
  return parts.join("，");
};

export const smallBaseNote = ({ smallBase }: Policy, counter: string): string =>
  `目标不足${smallBase}${counter}，1${counter}即超过${Math.floor(100 / smallBase)}个百分点`;

const untasked = { "no target": "无任务", "nothing due": "无应达", "no growth asked": "无净增任务" } as const;

/** What units are called that have nothing to reach: why, when it is the same of all of them. */
export const untaskedName = (rows: readonly Pick<Row, "standing">[]): string => {
  const reasons = new Set(rows.flatMap(({ standing: { lack } }) => (lack?.kind === "untasked" ? [lack.because] : [])));
  const [only, another] = reasons;
  return only && !another ? untasked[only] : untasked["no target"];
};
