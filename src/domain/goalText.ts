import { isRemark } from "./goalReading";
import type { Goal } from "./goals";

/** Words of comparison that Chinese puts behind the number. */
const behind: ReadonlySet<string> = new Set(["以上", "以下", "左右", "以内"]);

/** What a goal asks in the notice's own words: before the number, the number with its unit, behind it. */
export const askedOf = ({ comparison, value, unit }: Pick<Goal, "comparison" | "value" | "unit">) => {
  const word = isRemark(comparison) ? "" : comparison;
  const isBehind = behind.has(word);
  return {
    before: isBehind ? "" : word,
    value: /^\d{4,}$/.test(value) ? Number(value).toLocaleString("en-US") : value,
    unit: value === "" ? "" : unit,
    behind: isBehind ? word : "",
  };
};
