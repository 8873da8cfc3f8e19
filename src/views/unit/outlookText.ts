import type { Board } from "../../domain/board";
import { decemberOf, monthLabel, monthOfYear } from "../../domain/month";
import { none, targetOf } from "../../domain/plan";
import {
  fewestIncrements,
  fewestSeasons,
  type YearEnd,
  type YearEndMethod,
  type YearEndPoint,
  yearProjected,
} from "../../domain/yearEnd";
import { countText, signedText, wholeText } from "../shared/format";

/** The words that stand wherever an outlook does. */
export const outlookMark = "推算 · 不计入通报";

export const rangeText = ({ low, high }: Pick<YearEndPoint, "low" | "high">): string =>
  low === high ? countText(low) : `${countText(low)}—${countText(high)}`;

/** The outlook in words: what, against which target, and by which method; empty once the year is over. */
export const outlookText = (
  { plan }: Board,
  { indicator, unit, month }: { readonly indicator: number; readonly unit: number; readonly month: number },
  outlook: YearEnd,
): string => {
  const year = yearProjected(plan, month);
  if (month === decemberOf(year)) return "";
  if (outlook.kind === "refused") return `${refusalText(outlook, plan.indicators[indicator]?.paceNote)}，不推算`;
  const end = outlook.points[outlook.points.length - 1] as YearEndPoint;
  const counter = plan.indicators[indicator]?.unit ?? "";
  const target = targetOf(plan, indicator, unit, year);
  return [
    `${year}年末约${wholeText(end.central)}${counter}，范围${rangeText(end)}${counter}`,
    target === none ? "" : `，${year}年目标${countText(target)}${counter}${placeText(end, target)}`,
    `。${methodText(outlook.method, month, counter)}`,
  ].join("");
};

/** Said where the package does not tell why. */
const unevenPace = "全年任务不按月均分";

const placeText = ({ low, high }: YearEndPoint, target: number): string => {
  if (target > high) return "高于此范围";
  return target < low ? "低于此范围" : "在此范围内";
};

const refusalText = ({ because, broken }: YearEnd & { kind: "refused" }, paceNote = unevenPace): string => {
  if (because === "supposed") return "本月数为推演";
  if (because === "unreported") return "本月未报";
  if (because === "season") return `${paceNote}，往年同期月报不足${fewestSeasons}年`;
  return `${broken === undefined ? "" : `${monthLabel(broken)}未报，其后`}连续月报不足${fewestIncrements}个月`;
};

const methodText = (method: YearEndMethod, month: number, counter: string): string => {
  if (method.kind === "seasons") {
    const gains = method.years.map((year, k) => `${year}年${signedText(method.gains[k] ?? 0)}`).join("、");
    return `按本单位往年${monthOfYear(month)}月末至年末的增减推算：${gains}${counter}，取平均、最少和最多。`;
  }
  const { months, slowest, fastest } = method;
  return `按本单位近${months}个月月均增减推算，范围按其中最慢、最快的连续三个月（${signedText(slowest)}、${signedText(fastest)}${counter}）。`;
};
