import { none, type Plan, targetOf, wholeDistrict } from "./plan";

/** A printed sum that differs from what its own table adds up to (`seed/AUDIT.md` §1). */
export interface Mismatch {
  readonly indicator: string;
  /** A group's id, or `all`. */
  readonly scope: string;
  readonly year: number;
  /** Added up from the printed rows of the units, or from the printed sums of the groups. */
  readonly basis: "rows" | "groups";
  readonly printed: number;
  readonly computed: number;
}

/**
 * Checks every printed sum of the plan against its rows, and the district's against its groups as well. A unit without
 * a target has no row to add; a group without a printed sum leaves that of the groups unknown.
 */
export const auditOf = (plan: Plan): readonly Mismatch[] =>
  plan.indicators.flatMap((_, i) =>
    yearsOf(plan).flatMap((year) => [
      ...plan.groups.flatMap(({ group }) => check(plan, i, year, group, "rows")),
      ...check(plan, i, year, wholeDistrict, "rows"),
      ...check(plan, i, year, wholeDistrict, "groups"),
    ]),
  );

export const yearsOf = (plan: Plan): readonly number[] =>
  Array.from({ length: plan.lastYear - plan.baseYear + 1 }, (_, k) => plan.baseYear + k);

const check = (plan: Plan, i: number, year: number, scope: string, basis: Mismatch["basis"]): readonly Mismatch[] => {
  const printed = targetOf(plan, i, plan.slots.get(scope) ?? none, year);
  const cells = (basis === "rows" ? rowSlots(plan, scope) : groupSlots(plan)).map((slot) =>
    targetOf(plan, i, slot, year),
  );
  const addends = cells.filter((value) => value !== none);
  if (printed === none || addends.length === 0 || (basis === "groups" && addends.length < cells.length)) return [];
  const computed = addends.reduce((sum, value) => sum + value, 0);
  const indicator = plan.indicators[i]?.indicator ?? "";
  return computed === printed ? [] : [{ indicator, scope, year, basis, printed, computed }];
};

const rowSlots = (plan: Plan, scope: string): readonly number[] =>
  plan.units.flatMap(({ group }, slot) => (scope === wholeDistrict || scope === group ? [slot] : []));

const groupSlots = (plan: Plan): readonly number[] => plan.groups.map((_, g) => plan.units.length + g);
