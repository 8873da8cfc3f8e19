import { hasFigure, isRemark } from "./goalReading";
import type { Goal } from "./goals";

/** Words of comparison that Chinese puts behind the number. */
const behind: ReadonlySet<string> = new Set(["以上", "以下", "左右", "以内"]);

/** What a goal asks: words before the number, the number as printed with its unit, a word behind it. */
interface Asked {
  readonly before: string;
  /** Empty, as is the unit, where the notice gives no number of its own. */
  readonly value: string;
  readonly unit: string;
  readonly behind: string;
}

/** In the notice's own words, where it has any; a remark in their place says only what there is not. */
export const askedOf = (goal: Pick<Goal, "comparison" | "value" | "unit" | "kind">): Asked => {
  const { comparison, value, unit } = goal;
  const isSaid = comparison !== "" && !isRemark(comparison);
  if (!hasFigure(goal)) {
    const before = isSaid ? comparison : comparison.slice(1, -1) || "原文没有数";
    return { before, value: "", unit: "", behind: "" };
  }
  const word = isSaid ? comparison : "";
  const isBehind = behind.has(word);
  return { before: isBehind ? "" : word, value, unit, behind: isBehind ? word : "" };
};

/** 突破15家, 200个以上, 双倍增. */
export const askedText = (goal: Parameters<typeof askedOf>[0]): string => {
  const { before, value, unit, behind: after } = askedOf(goal);
  return `${before}${value}${unit}${after}`;
};

/** A text of the notice, with a word behind each of its words that are printed wrongly: nobody corrects them. */
export const markedAsPrinted = (text: string, { sic = [] }: Pick<Goal, "sic">): string =>
  [...new Set(sic)].reduce((marked, word) => marked.split(word).join(`${word}（原文如此）`), text);
