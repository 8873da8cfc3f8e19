import type { Attribution, GapPart } from "../../domain/attribution";
import type { Board } from "../../domain/board";
import { basisNames } from "../../domain/optionChoices";
import { none, type Plan } from "../../domain/plan";
import type { Options } from "../../domain/policy";
import type { Growth } from "../../domain/structure";
import { gapText, numberText, signedText } from "../shared/format";

/** So many units are named in a sentence. */
const mostNamed = 12;

const namesOf = (plan: Plan, parts: readonly GapPart[]): string =>
  parts
    .slice(0, mostNamed)
    .map(({ unit, gap }) => `${spaced(plan.units[unit]?.shortName ?? "")}${numberText(Math.abs(gap))}`)
    .join("、") + (parts.length > mostNamed ? `等${parts.length}个` : "");

/** A name that ends in a digit is kept apart from the number after it. */
const spaced = (name: string): string => (/\d$/.test(name) ? `${name} ` : name);

/** “全区差76家：不足合计83家，其中甲34、乙19……；超出合计7家，……”. */
export const gapSentence = (
  { plan }: Board,
  attribution: Attribution,
  basis: Options["basis"],
  counter: string,
): string => {
  const { parts, missing, computed, printed, printing } = attribution;
  if (computed === undefined) {
    if (parts.length + missing.length === 0) return "没有下达目标，无差额可归因";
    return `${missing.length}个单位未报（${unitNames(plan, missing)}），不作全区归因；已报单位的差额如下`;
  }
  const isPrinted = basis === "printed" && printed !== undefined;
  const short = parts.filter(({ gap }) => gap < 0);
  const over = parts.filter(({ gap }) => gap > 0).reverse();
  const sentences = [
    short.length > 0 ? `不足合计${numberText(-sumOf(short))}${counter}，其中${namesOf(plan, short)}` : "",
    over.length > 0 ? `超出合计${numberText(sumOf(over))}${counter}，其中${namesOf(plan, over)}` : "",
    isPrinted && printing !== 0 ? `${printingLabel}${signedText(-printing)}${counter}` : "",
  ].filter(Boolean);
  const whole = gapText(isPrinted ? printed : computed, counter);
  return `全区（${basisNames[isPrinted ? "printed" : "computed"]}）${whole}${sentences.length > 0 ? `：${sentences.join("；")}` : "，各单位均恰好达标"}`;
};

export const printingLabel = "附件合计与分项相差";

const sumOf = (parts: readonly GapPart[]): number => parts.reduce((sum, { gap }) => sum + gap, 0);

const unitNames = (plan: Plan, units: readonly number[]): string =>
  units.map((unit) => plan.units[unit]?.shortName ?? "").join("、");

/** Why growth is not shared out; empty when it is. */
export const growthNote = ({ companies, share }: Growth, base: string, counter: string): string => {
  if (share) return "";
  if (companies === undefined) return `有单位缺本月或${base}的数，较${base}的增长不计算贡献率`;
  return companies === 0
    ? `全区较${base}持平，不计算贡献率，只列增减${counter}数`
    : `全区较${base}${signedText(companies)}${counter}，没有净增，不计算贡献率，只列增减${counter}数`;
};

/** A count of the ledger, or why there is none. */
export const stockText = (actual: number, tasked: number): string =>
  actual === none ? (tasked === 0 ? "无任务" : "未报") : numberText(actual);
