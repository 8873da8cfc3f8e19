import type { Indicator, Plan } from "../../domain/plan";
import { plainName, unitNames } from "../unitNames";

/** How the words of a report are understood; all names come from the plan. */
export interface Lexicon {
  readonly plan: Plan;
  /** Position of the unit that a text in plain form names. */
  readonly unitIn: (plain: string) => number | undefined;
  /** Id of the group whose line a text names. */
  readonly groupIn: (plain: string) => string | undefined;
  /** The indicators that a text names, and what is left of it without them. */
  readonly indicatorsIn: (plain: string) => IndicatorWords;
}

interface IndicatorWords {
  /** Positions in the plan, each once. */
  readonly indicators: readonly number[];
  readonly rest: string;
}

export const lexiconOf = (plan: Plan): Lexicon => {
  const codes = unitNames(plan.units);
  const groups = new Map(plan.groups.map(({ group, name }) => [plainName(name), group]));
  const names = plan.indicators.flatMap(namesOf).sort((a, b) => b.name.length - a.name.length);
  return {
    plan,
    unitIn: (plain) => {
      const code = codes.get(plain);
      return code === undefined ? undefined : plan.slots.get(code);
    },
    groupIn: (plain) => groups.get(plain),
    indicatorsIn: (plain) => {
      const found = new Set<number>();
      let rest = plain;
      for (const { name, index } of names) {
        if (!rest.includes(name)) continue;
        found.add(index);
        rest = rest.split(name).join("\n");
      }
      return { indicators: [...found], rest };
    },
  };
};

const namesOf = ({ indicator, name, shortName, aliases }: Indicator, index: number) =>
  [...new Set([indicator, name, shortName, ...aliases].map(plainName))]
    .filter((text) => text !== "")
    .map((text) => ({ name: text, index }));
