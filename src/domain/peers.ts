import { type Plan, targetOf } from "./plan";
import { type Settings, targetYearOf } from "./settings";

/** How units are set against each other: by the sums of the notice, by their kind, or in thirds by their target. */
export const peerRules = ["group", "kind", "size"] as const;
export type PeerRule = (typeof peerRules)[number];

/** Sets of units that are ranked among each other only; one set is the whole district. */
export interface Peers {
  readonly names: readonly string[];
  /** For each unit, in the plan's order, the position of its set. */
  readonly setOf: readonly number[];
}

const sizes = ["目标较大", "目标居中", "目标较小"] as const;

export const peersOf = (plan: Plan, kinds: Readonly<Record<string, string>>, settings: Settings): Peers => {
  switch (settings.peers) {
    case undefined:
      return { names: [""], setOf: plan.units.map(() => 0) };
    case "group":
      return setsBy(
        plan,
        plan.groups.map(({ group, name }) => [group, name]),
        ({ group }) => group,
      );
    case "kind":
      return setsBy(
        plan,
        [...new Set(plan.units.map(({ kind }) => kind))].map((kind) => [kind, kinds[kind] ?? kind]),
        ({ kind }) => kind,
      );
    case "size":
      return { names: sizes, setOf: thirdsOf(targetsOf(plan, settings)) };
  }
};

/** The ways of setting units against each other that say anything of this plan, in words. */
export const peerChoices = (
  { units, groups }: Pick<Plan, "units" | "groups">,
  kinds: Readonly<Record<string, string>>,
): readonly { readonly value: PeerRule; readonly label: string }[] => {
  const ofKind = [...new Set(units.map(({ kind }) => kind))];
  return [
    ...(groups.length > 1 ? [{ value: "group" as const, label: "按小计分组" }] : []),
    ...(ofKind.length > 1
      ? [{ value: "kind" as const, label: `按${ofKind.map((kind) => kinds[kind] ?? kind).join("、")}` }]
      : []),
    ...(units.length >= 2 * sizes.length ? [{ value: "size" as const, label: "按目标规模" }] : []),
  ];
};

/** What a caption says of places that are not those of the whole district; empty when they are. */
export const peersNote = ({ names }: Peers, rule: PeerRule | undefined): string =>
  rule === undefined
    ? ""
    : `位次：${names.join("、")}各自排名${rule === "size" ? "（按目标数三等分，目标数相同的在一起）" : ""}`;

const setsBy = (
  plan: Plan,
  sets: readonly (readonly [id: string, name: string])[],
  idOf: (unit: Plan["units"][number]) => string,
): Peers => ({
  names: sets.map(([, name]) => name),
  setOf: plan.units.map((unit) => sets.findIndex(([id]) => id === idOf(unit))),
});

/** The target of the target year; of several indicators together, their sum. */
const targetsOf = (plan: Plan, settings: Settings): readonly number[] => {
  const year = targetYearOf(plan, settings);
  const indicators = settings.indicator === "combined" ? plan.indicators.map((_, i) => i) : [settings.indicator];
  return plan.units.map((_, u) => indicators.reduce((sum, i) => sum + Math.max(0, targetOf(plan, i, u, year)), 0));
};

/** By how many are larger: units with the same target are never parted. */
const thirdsOf = (targets: readonly number[]): readonly number[] =>
  targets.map((target) => {
    const larger = targets.filter((other) => other > target).length;
    return Math.floor((sizes.length * larger) / targets.length);
  });
