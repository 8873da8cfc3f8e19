import { countedBy, type Goal } from "../../../domain/goals";
import type { Plan } from "../../../domain/plan";
import { plainName } from "../../unitNames";

/** What a row names: a goal that is reported here, one that the monthly numbers count, several, or none. */
export type Named =
  | { readonly kind: "goal"; readonly goal: Goal }
  | { readonly kind: "counted"; readonly goal: Goal }
  | { readonly kind: "several"; readonly goals: readonly Goal[] }
  | { readonly kind: "none" };

export interface GoalNames {
  readonly byId: (plain: string) => Named;
  /** By the goal's name or the words of the document, where only one goal has them. */
  readonly byWords: (plain: string) => Named;
}

const none: Named = { kind: "none" };

export const goalNames = (plan: Plan, goals: readonly Goal[]): GoalNames => {
  const ids = new Map(goals.map((goal) => [plainName(goal.id), goal]));
  const words = new Map<string, Set<Goal>>();
  for (const goal of goals)
    for (const text of [goal.indicator, goal.verbatim].map(bare))
      if (text !== "") words.set(text, (words.get(text) ?? new Set()).add(goal));
  const named = (found: readonly Goal[]): Named => {
    const own = found.filter((goal) => countedBy(plan, goal) === undefined);
    const [first] = own;
    if (first) return own.length === 1 ? { kind: "goal", goal: first } : { kind: "several", goals: own };
    return found[0] ? { kind: "counted", goal: found[0] } : none;
  };
  return {
    byId: (plain) => {
      const goal = ids.get(plain);
      return goal ? named([goal]) : none;
    },
    byWords: (plain) => named([...(words.get(bare(plain)) ?? words.get(bare(withoutUnit(plain))) ?? [])]),
  };
};

/** 研发投入（亿元） is 研发投入. */
const withoutUnit = (plain: string): string => plain.replace(/\([^()]*\)$/, "");

/** Marks say nothing: 专精特新“小巨人”企业数 is 专精特新小巨人企业数. */
const bare = (text: string): string => plainName(text).replace(/[\p{P}\p{S}]/gu, "");
