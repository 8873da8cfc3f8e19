import { compare, type Fraction, parseFraction } from "./fraction";
import type { Goal } from "./goals";
import { decemberOf, type Month } from "./month";
import { parseYear } from "./period";

/** What keeps the words of a goal from deciding whether it is met. */
export type Openness =
  | "noted"
  | "no number"
  | "interpretive"
  | "not one number"
  | "every year"
  | "no year"
  | "no comparison"
  | "loose word";

/** How a goal is read: as one number to pass or to reach by the end of a year, or not at all. */
export type GoalReading =
  | {
      readonly kind: "plain";
      readonly goal: Fraction;
      readonly year: number;
      /** The number itself is not enough. */
      readonly strict: boolean;
      /** False where the word is one of wish or movement, so that the reading has to be said. */
      readonly literal: boolean;
    }
  | { readonly kind: "open"; readonly because: Openness };

interface Word {
  readonly strict: boolean;
  readonly literal: boolean;
}

const words: ReadonlyMap<string, Word> = new Map([
  ["超过", { strict: true, literal: true }],
  ["大于", { strict: true, literal: true }],
  ["突破", { strict: true, literal: false }],
  ["以上", { strict: false, literal: true }],
  ["不低于", { strict: false, literal: true }],
  ["达", { strict: false, literal: true }],
  ["达到", { strict: false, literal: true }],
  ["提高到", { strict: false, literal: false }],
]);

const open = (because: Openness): GoalReading => ({ kind: "open", because });

/** The notice gives a number of its own, whatever else it leaves open. */
export const hasFigure = ({ kind, value }: Pick<Goal, "kind" | "value">): boolean =>
  kind === "quantified" && value !== "";

/** A word of comparison in brackets is a remark on the notice, not a word of it. */
export const isRemark = (comparison: string): boolean => /^[（(]/.test(comparison);

export const readingOf = (goal: Goal): GoalReading => {
  if (goal.undecided) return open("noted");
  if (goal.value === "") return open("no number");
  if (goal.kind !== "quantified") return open("interpretive");
  const value = parseFraction(goal.value);
  if (!value) return open("not one number");
  const year = parseYear(goal.year);
  if (year === undefined) return open(goal.frequency === "yearly" ? "every year" : "no year");
  if (goal.comparison === "" || isRemark(goal.comparison)) return open("no comparison");
  const word = words.get(goal.comparison);
  return word ? { kind: "plain", goal: value, year, ...word } : open("loose word");
};

/** Whether a value of that year meets the goal; undefined where words or numbers do not decide, and after its year. */
export const outcomeOf = (
  reading: GoalReading,
  value: string,
  year: number | undefined,
): "met" | "unmet" | undefined => {
  const reached = parseFraction(value);
  if (reading.kind === "open" || !reached || year === undefined || year > reading.year) return undefined;
  const order = compare(reached, reading.goal);
  return order > 0 || (order === 0 && !reading.strict) ? "met" : "unmet";
};

/** Whether a month lies before the end of the year that a plain goal is set for. */
export const isEarly = (reading: GoalReading, month: Month | undefined): boolean =>
  reading.kind === "plain" && month !== undefined && month < decemberOf(reading.year);
