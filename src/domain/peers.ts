import { none, type Plan, targetOf } from "./plan";
import { type Settings, targetYearOf } from "./settings";

/** How units are set against each other: by the sums of the notice, by their kind, or in thirds by their target. */
export const peerRules = ["group", "kind", "size"] as const;
export type PeerRule = (typeof peerRules)[number];

/** Sets of units that are ranked among each other only; one set is the whole district. */
export interface Peers {
  readonly names: readonly string[];
  /** For each unit, in the plan's order, the position of its set. */
  readonly setOf: readonly number[];
  /** The set whose units are asked nothing and have no place. */
  readonly unranked?: number | undefined;
}

const sizes = ["目标较大", "目标居中", "目标较小"] as const;
const noTask = "无任务";

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
      return thirdsOf(targetsOf(plan, settings));
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
    ...(units.length >= 2 * sizes.length ? [{ value: "size" as const, label: "按目标数分三档" }] : []),
  ];
};

/** What a caption says of places that are not those of the whole district; empty when they are. */
export const peersNote = (peers: Peers, rule: PeerRule | undefined): string => {
  if (rule === undefined) return "";
  const names = peers.names.filter((_, set) => set !== peers.unranked && peers.setOf.includes(set));
  const apart = peers.unranked === undefined ? "" : "，无任务的不分档";
  const how = rule === "size" ? `（按目标数分三档，跨档的同数归入较大一档${apart}）` : "";
  return `位次：${names.join("、")}各自排名${how}`;
};

/** Among whom a unit of a set has its place: “全区12个街镇”, “目标较大4个街镇”. */
export const amongText = ({ names, setOf }: Peers, set: number): string =>
  `${names[set] || "全区"}${setOf.filter((each) => each === set).length}个街镇`;

const setsBy = (
  plan: Plan,
  sets: readonly (readonly [id: string, name: string])[],
  idOf: (unit: Plan["units"][number]) => string,
): Peers => ({
  names: sets.map(([, name]) => name),
  setOf: plan.units.map((unit) => sets.findIndex(([id]) => id === idOf(unit))),
});

/** The target of the target year; of several indicators together, their sum; `none` where nothing is asked. */
const targetsOf = (plan: Plan, settings: Settings): readonly number[] => {
  const year = targetYearOf(plan, settings);
  const indicators = settings.indicator === "combined" ? plan.indicators.map((_, i) => i) : [settings.indicator];
  return plan.units.map((_, u) => {
    const targets = indicators.map((i) => targetOf(plan, i, u, year)).filter((target) => target > 0);
    return targets.length === 0 ? none : targets.reduce((sum, target) => sum + target, 0);
  });
};

/**
 * Thirds of the units with a task, by how many of them have a larger target: the same targets are never parted, and where
 * they lie across a border all of them belong to the larger side. Units without a task stand apart.
 */
const thirdsOf = (targets: readonly number[]): Peers => {
  const tasked = targets.filter((target) => target !== none);
  const thirdOf = (target: number): number =>
    Math.floor((sizes.length * tasked.filter((other) => other > target).length) / tasked.length);
  const setOf = targets.map((target) => (target === none ? sizes.length : thirdOf(target)));
  return tasked.length === targets.length
    ? { names: sizes, setOf }
    : { names: [...sizes, noTask], setOf, unranked: sizes.length };
};
