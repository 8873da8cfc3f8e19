import type { Fraction } from "./fraction";
import type { Colour, Measure } from "./policy";

/** 激励 and 督办: no list of the second kind ever names a unit that has its target. */
export const listKinds = ["incentive", "supervision"] as const;
export type ListKind = (typeof listKinds)[number];

/** Who is on a list, as rules with parameters; every rule leaves out units without a report or a task. */
export type ListRule =
  /** Has the year's target, by at least so many companies and at least this annual rate. */
  | { readonly rule: "met"; readonly surplus: number; readonly rate: Fraction }
  /** So many months in a row, up to the month on screen, in one of these classes, each against its own year's target. */
  | { readonly rule: "streak"; readonly months: number; readonly classes: readonly Colour[] }
  /** The first `top` by what they gained (or lost) since so many months ago, with all who share the last of these. */
  | {
      readonly rule: "risers" | "fallers";
      readonly months: number;
      readonly top: number;
      readonly by: "place" | "rate";
    }
  /** In one of these classes in the month on screen. */
  | { readonly rule: "behind"; readonly classes: readonly Colour[] };

/** One list of 激励与督办. Classes go by the colours of the standard scheme: blue is the best, red the last. */
export type ListPolicy = {
  readonly id: string;
  readonly name: string;
  readonly kind: ListKind;
  /** Without one, the measure on screen; `met` always goes by the annual target. */
  readonly measure?: Measure;
} & ListRule;

export type RuleOf<R extends ListRule["rule"]> = Extract<ListRule, { readonly rule: R }>;
