import type { Board } from "./board";
import { gapOf } from "./completion";
import { countsAt } from "./ledger";
import { districtSlot, none, targetOf } from "./plan";
import { type Settings, targetYearOf } from "./settings";
import { taskedUnits } from "./share";

/** What a unit adds to the district's gap: companies above (positive) or short of (negative) its own target. */
export interface GapPart {
  readonly unit: number;
  readonly gap: number;
}

/** How the district's gap comes about. The parts add up to `computed`; with `printing` they add up to `printed`. */
export interface Attribution {
  /** The farthest behind first; without those that have no target or no report. */
  readonly parts: readonly GapPart[];
  /** Positions of units with a target whose report is missing: while there is one, the whole has no gap. */
  readonly missing: readonly number[];
  /** The same parts added up by group, in the plan's order; undefined while one of them is missing, or nothing is asked. */
  readonly groups: readonly (number | undefined)[];
  /** Against 分项加总. */
  readonly computed: number | undefined;
  /** Against the printed sum; undefined also where the plan prints none. */
  readonly printed: number | undefined;
  /** What the printed sum differs by: the computed target less the printed one; 0 where the plan prints none. */
  readonly printing: number;
}

export const attributionOf = ({ plan, ledger }: Board, settings: Settings, indicator: number): Attribution => {
  const year = targetYearOf(plan, settings);
  const counts = countsAt(plan, ledger, indicator, settings.month);
  const tasked = taskedUnits({ plan }, settings, indicator);
  const targetIn = (slot: number): number => targetOf(plan, indicator, slot, year);
  const parts = tasked.flatMap((unit): readonly GapPart[] => {
    const gap = gapOf({ actual: counts[unit] ?? none, target: targetIn(unit) });
    return gap === undefined ? [] : [{ unit, gap }];
  });
  const missing = tasked.filter((u) => counts[u] === none);
  const print = targetIn(districtSlot(plan));
  const printing = print === none ? 0 : tasked.reduce((sum, u) => sum + targetIn(u), 0) - print;
  const gaps = new Map(parts.map(({ unit, gap }) => [unit, gap]));
  const sumOf = (units: readonly number[]): number | undefined =>
    units.length === 0 || units.some((u) => !gaps.has(u))
      ? undefined
      : units.reduce((sum, u) => sum + (gaps.get(u) ?? 0), 0);
  const computed = sumOf(tasked);
  return {
    parts: [...parts].sort((a, b) => a.gap - b.gap || a.unit - b.unit),
    missing,
    groups: plan.groups.map(({ group }) => sumOf(tasked.filter((u) => plan.units[u]?.group === group))),
    computed,
    printed: computed === undefined || print === none ? undefined : computed + printing,
    printing,
  };
};
