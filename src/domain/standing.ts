import { classIndexOf, tolerated } from "./classes";
import { combinedRate } from "./combined";
import { type Completion, type Counts, completionOf, rateOf } from "./completion";
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
}

/** How one unit or sum stands in what the settings ask: one part, or all of them together. */
export interface Standing {
  readonly parts: readonly Part[];
  readonly rate: Fraction | undefined;
  /** Without a rate: what keeps it from having one. */
  readonly lack: Exclude<Completion, { kind: "measured" }> | undefined;
}

/** The indicators that the settings are about, by position in the plan. */
export const indicatorsOf = (plan: Plan, { indicator }: Pick<Settings, "indicator">): readonly number[] =>
  indicator === "combined" ? plan.indicators.map((_, i) => i) : [indicator];

export const partOf = (settings: Settings, counts: Counts): Part => {
  const { actual, target, due, december } = counts;
  const completion = completionOf(settings.measure, counts);
  return { actual, target, due, december, completion, rate: rateOf(completion) };
};

/** The one part of a single indicator, or the parts combined by the policy's weights and cap. */
export const standingOf = (plan: Plan, policy: Policy, settings: Settings, parts: readonly Part[]): Standing => {
  const rate =
    settings.indicator === "combined"
      ? combinedRate(
          parts.map(({ rate, completion }, i) => ({
            rate,
            weight: plan.indicators[i]?.weight ?? 0,
            tasked: completion.kind !== "untasked",
          })),
          policy.combined.cap,
          settings.options.combine,
        )
      : parts[0]?.rate;
  if (rate) return { parts, rate, lack: undefined };
  const lacks = parts.map(({ completion }) => completion).filter(isLack);
  return { parts, rate, lack: lacks.find(({ kind }) => kind === "unreported") ?? lacks[0] };
};

const isLack = (completion: Completion): completion is Exclude<Completion, { kind: "measured" }> =>
  completion.kind !== "measured";

/** The standing of every unit, in the plan's order. */
export const standingsOf = (plan: Plan, ledger: Ledger, policy: Policy, settings: Settings): readonly Standing[] => {
  const standingAt = standingReader(plan, ledger, policy, settings);
  return plan.units.map((_, u) => standingAt(u));
};

/** Derives the standing of one unit after another; what all of them share is worked out once. */
export const standingReader = (
  plan: Plan,
  ledger: Ledger,
  policy: Policy,
  settings: Settings,
): ((unit: number) => Standing) => {
  const year = targetYearOf(plan, settings);
  const december = decemberOf(growthYearOf(plan, settings) - 1);
  const when = { month: settings.month, year, curve: settings.options.curve };
  const columns = indicatorsOf(plan, settings).map((i) => ({
    i,
    actual: countsAt(plan, ledger, i, settings.month),
    december: countsAt(plan, ledger, i, december),
    path: duePath(plan, i, when),
  }));
  return (u) => {
    const parts = columns.map(({ i, actual, december, path }) =>
      partOf(settings, {
        actual: actual[u] ?? none,
        target: targetOf(plan, i, u, year),
        due: dueOf(targetOf(plan, i, u, path.from), targetOf(plan, i, u, path.to), path.share),
        december: december[u] ?? none,
      }),
    );
    return standingOf(plan, policy, settings, parts);
  };
};

/** Position of the class in the measure's list, tolerance applied; undefined without a rate (灰). */
export const classOfStanding = (
  standing: Standing,
  { classes }: MeasurePolicy,
  { measure, indicator, options }: Settings,
): number | undefined => {
  if (!standing.rate) return undefined;
  const index = classIndexOf(standing.rate, classes);
  const part = standing.parts[0];
  const lenient = options.tolerance === "on" && measure === "pace" && indicator !== "combined";
  return lenient && part ? tolerated(index, part.actual, part.due) : index;
};
