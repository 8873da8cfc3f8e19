import type { AnnexMark, Growth } from "../../domain/annex";
import { times } from "../../domain/fraction";
import type { GoalReading, Openness } from "../../domain/goalReading";
import type { Verdict } from "../../domain/goalStandings";
import type { Goal } from "../../domain/goals";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";

/** A count as the notice prints it, without a separator of thousands; a dash where it prints none. */
export const asPrinted = (value: number): string => (value === none ? "—" : String(value));

/** A difference in the manner of the notice: with its sign, without a separator. */
export const plusText = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value)}`;

/** “印发305，分项加总309，相差−4” */
export const markText = ({ basis, printed, computed }: AnnexMark): string =>
  `印发${printed}，${basis === "rows" ? "分项加总" : "各小计相加"}${computed}，相差${plusText(printed - computed)}`;

/** The same with what is known of it. */
export const markNote = (mark: AnnexMark): string => [`${markText(mark)}。`, mark.cause].filter(Boolean).join("");

/** ×1.65, rounded exactly; a dash where there was nothing to grow from. */
export const timesText = (growth: Growth | undefined): string => {
  if (!growth?.ratio) return "—";
  const { num, den } = growth.ratio;
  return `×${percentText({ num, den: times(den, 100) }, 2)}`;
};

/** How a goal is judged, or what keeps it from being judged. */
export const readingText = (goal: Goal, reading: GoalReading): string => {
  if (reading.kind === "open") return `不判定：${openTexts[reading.because](goal)}`;
  const rule = `${reading.strict ? "大于" : "不小于"}${goal.value}${goal.unit}为已达`;
  return reading.literal ? rule : `${rule}（“${goal.comparison}”本系统按“${reading.strict ? "超过" : "达到"}”读）`;
};

const openTexts: Readonly<Record<Openness, (goal: Goal) => string>> = {
  noted: ({ undecided }) => undecided ?? "",
  "no number": () => "原文没有数",
  interpretive: () => "原文用语没有给出口径",
  "not one number": ({ value }) => `原文不是一个确定的数（${value}）`,
  "every year": () => "每年一计",
  "no year": () => "原文未写年份",
  "no comparison": () => "原文未写比较词",
  "loose word": ({ comparison }) => `“${comparison}”没有确定的界限`,
};

const kinds: Readonly<Record<string, string>> = {
  "magnitude-only": "只有量级，没有数",
  interpretive: "用语未定口径",
  quantified: "有数",
};

/** The kind of a goal in plain words. */
export const kindText = ({ kind }: Goal): string => kinds[kind] ?? kind;

/** How a goal stands, with the period that it is said of while its year has still to end. */
export const verdictText = ({ isMet, isEarly }: Verdict, period: string): string => {
  if (isMet) return isEarly ? `${period}已达` : "已达";
  return isEarly ? "未到期，尚未达到" : "未达";
};
