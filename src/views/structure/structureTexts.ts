import type { Attribution, GapPart } from "../../domain/attribution";
import type { Board } from "../../domain/board";
import { basisNames } from "../../domain/optionChoices";
import { none, type Plan } from "../../domain/plan";
import type { Options } from "../../domain/policy";
import type { Structure } from "../../domain/structure";
import { wholeLabel } from "../../domain/wording";
import { gapText, numberText, signedText } from "../shared/format";

/** So many units are named in a sentence; the rest is counted. */
const mostNamed = 6;

/** “甲、乙、丙”, or “甲、乙等9个单位”. */
export const unitNames = (plan: Plan, units: readonly number[]): string => {
  const names = units.slice(0, mostNamed).map((unit) => plan.units[unit]?.shortName ?? "");
  return `${names.join("、")}${units.length > mostNamed ? `等${units.length}个单位` : ""}`;
};

/** Why the parts are not those of the whole district, and who is missing; empty when they are. */
export const partialNote = (plan: Plan, { missing }: Pick<Structure, "missing">): string =>
  missing.length === 0 ? "" : `未含${missing.length}个未报单位（${unitNames(plan, missing)}），占比按已报合计计算`;

/** 占全区, or 占已报合计 while a unit has not reported. */
export const ofWhole = ({ missing }: Pick<Structure, "missing">): string => `占${wholeLabel(missing.length === 0)}`;

/** “不足合计83家，其中甲34、乙19，其余6个单位共30家”. */
const sideText = (plan: Plan, word: string, parts: readonly GapPart[], counter: string): string => {
  const [only, another] = parts;
  if (!only) return "";
  if (!another) return `${plan.units[only.unit]?.shortName ?? ""}${word}${sizeOf(parts)}${counter}`;
  const named = parts.length <= mostNamed + 1 ? parts : parts.slice(0, mostNamed);
  const rest = parts.slice(named.length);
  const each = named.map((part) => besideOf(plan.units[part.unit]?.shortName ?? "", sizeOf([part]))).join("、");
  const others = rest.length > 0 ? `，其余${rest.length}个单位共${sizeOf(rest)}${counter}` : "";
  return `${parts.length}个单位${word}，合计${sizeOf(parts)}${counter}：${each}${others}`;
};

/** A number after a name; one that ends in a digit itself is kept apart. */
const besideOf = (name: string, size: string): string => (/\d$/.test(name) ? `${name}（${size}）` : `${name}${size}`);

/** “全区（附件合计）差76家。8个单位不足，合计83家：甲34、乙19……；甲超出7家”: the way the district lies comes first. */
export const gapSentence = (
  { plan }: Board,
  attribution: Attribution,
  basis: Options["basis"],
  counter: string,
): string => {
  const { parts, missing, computed, printed, printing } = attribution;
  if (computed === undefined)
    return parts.length + missing.length === 0
      ? "没有下达目标，无差额可归因"
      : `${missing.length}个单位未报（${unitNames(plan, missing)}），不作全区归因${parts.length === 0 ? "" : "；已报单位的差额如下"}`;
  const isPrinted = basis === "printed" && printed !== undefined;
  const whole = isPrinted ? printed : computed;
  const short = sideText(plan, "不足", parts.filter(isShort), counter);
  const over = sideText(plan, "超出", parts.filter(isOver).reverse(), counter);
  const sides = whole > 0 ? [over, short || "没有单位不足"] : [short || "没有单位不足", over];
  const rest = short || over ? sides : [parts.length > 1 ? "各单位均恰好达标" : ""];
  const print = isPrinted && printing !== 0 ? `${printingLabel}${printingText(printing, counter)}` : "";
  const of = `全区（${basisNames[isPrinted ? "printed" : "computed"]}）${gapText(whole, counter)}`;
  return [of, [...rest, print].filter(Boolean).join("；")].filter(Boolean).join("。");
};

export const printingLabel = "附件合计目标比分项加总";

/** By how much the printed target differs from the sum of the rows, `printing` being the latter less the former. */
export const printingText = (printing: number, counter: string): string =>
  `${printing < 0 ? "多" : "少"}${numberText(Math.abs(printing))}${counter}`;

const isShort = ({ gap }: GapPart): boolean => gap < 0;

const isOver = ({ gap }: GapPart): boolean => gap > 0;

const sizeOf = (parts: readonly GapPart[]): string =>
  numberText(Math.abs(parts.reduce((sum, { gap }) => sum + gap, 0)));

/** Why growth is not shared out; empty when it is. */
export const growthNote = (
  plan: Plan,
  { district, units }: Pick<Structure, "district" | "units">,
  of: "year" | "plan",
  base: string,
  counter: string,
): string => {
  const { companies, share } = district[of];
  if (share) return "";
  if (companies !== undefined)
    return companies === 0
      ? `全区较${base}持平，不计算贡献率，只列增减${counter}数`
      : `全区较${base}${signedText(companies)}${counter}，没有净增，不计算贡献率，只列增减${counter}数`;
  const unknown = [...units.keys()].filter((u) => units[u]?.tasked && units[u]?.[of].companies === undefined);
  if (unknown.length === 0) return "";
  return `${unitNames(plan, unknown)}缺本月或${base}的数，较${base}的增长不计算贡献率`;
};

/** A count of the ledger, or why there is none. */
export const stockText = (actual: number, tasked: number): string =>
  actual === none ? (tasked === 0 ? "无任务" : "未报") : numberText(actual);
