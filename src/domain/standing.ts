import { classIndexOf, tolerated } from "./classes";
import { combinedRate } from "./combined";
import { type Completion, type Counts, completionOf, gapOf, rateOf } from "./completion";
import { dueOf, duePath } from "./due";
import type { Fraction } from "./fraction";
import { countsAt, type Ledger } from "./ledger";
import { decemberOf } from "./month";
import { none, type Plan, targetOf } from "./plan";
import type { MeasurePolicy, Policy } from "./policy";
import { growthYearOf, type Settings, targetYearOf } from "./settings";

/** How one unit or sum stands in one indicator. */
export interface Part extends Counts {
  readonly completion: Completion;
  readonly rate: Fraction | undefined;
  /** Companies above or short of the target; undefined without both counts, and of a sum that misses a unit. */
  readonly gap: number | undefined;
}

/** How one unit or sum stands in what the settings ask: one part, or all of them together. */
export interface Standing {
  readonly parts: readonly Part[];
  readonly rate: Fraction | undefined;
  /** Without a rate: what keeps it from having one. */
  readonly lack: Lack | undefined;
}

/** The indicators that the settings are about, by position in the plan. */
export const indicatorsOf = (plan: Plan, { indicator }: Pick<Settings, "indicator">): readonly number[] =>
  indicator === "combined" ? plan.indicators.map((_, i) => i) : [indicator];

export const partOf = (settings: Settings, counts: Counts): Part => {
  const { actual, target, due, december } = counts;
  const completion = completionOf(settings.measure, counts);
  return { actual, target, due, december, completion, rate: rateOf(completion), gap: gapOf(counts) };
};

/** Makes one rate of the completions of the indicators asked: the only one, or all by the policy's weights and cap. */
export const raterOf = (
  { indicators }: Plan,
  { combined }: Policy,
  { indicator, options }: Settings,
): ((completions: readonly Completion[]) => Fraction | undefined) => {
  if (indicator !== "combined") return (completions) => completions[0] && rateOf(completions[0]);
  const weights = indicators.map(({ weight }) => weight);
  return (completions) => combinedRate(completions, weights, combined.cap, options.combine);
};

/** The parts with the one rate that `rater` makes of them. */
export const standingOf = (rater: ReturnType<typeof raterOf>, parts: readonly Part[]): Standing => {
  const completions = parts.map(({ completion }) => completion);
  const rate = rater(completions);
  return { parts, rate, lack: rate ? undefined : lackOf(completions) };
};

type Lack = Exclude<Completion, { kind: "measured" }>;

const isLack = (completion: Completion): completion is Lack => completion.kind !== "measured";

const lackOf = (completions: readonly Completion[]): Lack | undefined => {
  const lacks = completions.filter(isLack);
  return lacks.find(({ kind }) => kind === "unreported") ?? lacks[0];
};

/** The standing of every unit, in the plan's order. The parts are worked out when somebody looks: few of many are. */
export const standingsOf = (plan: Plan, ledger: Ledger, policy: Policy, settings: Settings): readonly Standing[] => {
  const columns = columnsOf(plan, ledger, settings);
  return overUnits(
    plan,
    policy,
    settings,
    columns,
    (unit, rate, completions): Standing => ({
      rate,
      lack: rate ? undefined : lackOf(completions),
      get parts() {
        return columns.map((countsOf) => partOf(settings, countsOf(unit)));
      },
    }),
  );
};

/** Only the rates of the standings: all that places need. */
export const ratesOf = (
  plan: Plan,
  ledger: Ledger,
  policy: Policy,
  settings: Settings,
): readonly (Fraction | undefined)[] =>
  overUnits(plan, policy, settings, columnsOf(plan, ledger, settings), (_, rate) => rate);

/** `completions` are one list for all units: they hold until the next unit only. */
const overUnits = <T>(
  plan: Plan,
  policy: Policy,
  settings: Settings,
  columns: ReturnType<typeof columnsOf>,
  derive: (unit: number, rate: Fraction | undefined, completions: readonly Completion[]) => T,
): readonly T[] => {
  const rater = raterOf(plan, policy, settings);
  const completions: Completion[] = [];
  return plan.units.map((_, unit) => {
    for (let k = 0; k < columns.length; k++)
      completions[k] = completionOf(settings.measure, (columns[k] as (unit: number) => Counts)(unit));
    return derive(unit, rater(completions), completions);
  });
};

/** For each indicator asked, the counts of a unit; what all units share is worked out once. */
const columnsOf = (plan: Plan, ledger: Ledger, settings: Settings): readonly ((unit: number) => Counts)[] => {
  const year = targetYearOf(plan, settings);
  const when = { month: settings.month, year, curve: settings.options.curve };
  return indicatorsOf(plan, settings).map((i) => {
    const actual = countsAt(plan, ledger, i, settings.month);
    const december = countsAt(plan, ledger, i, decemberOf(growthYearOf(plan, settings) - 1));
    const path = duePath(plan, i, when);
    return (u) => ({
      actual: actual[u] ?? none,
      target: targetOf(plan, i, u, year),
      due: dueOf(targetOf(plan, i, u, path.from), targetOf(plan, i, u, path.to), path.share),
      december: december[u] ?? none,
    });
  });
};

/** Position of the class in the measure's list, tolerance applied; undefined without a rate (灰). */
export const classOfStanding = (
  standing: Standing,
  { classes }: MeasurePolicy,
  { measure, indicator, options }: Settings,
): number | undefined => {
  if (!standing.rate) return undefined;
  const index = classIndexOf(standing.rate, classes);
  if (options.tolerance === "off" || measure !== "pace" || indicator === "combined") return index;
  const part = standing.parts[0];
  return part ? tolerated(index, part.actual, part.due) : index;
};
