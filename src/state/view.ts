import type { Figures } from "../domain/figureChoices";
import type { Month } from "../domain/month";
import type { PeerRule } from "../domain/peers";
import type { Measure, Options } from "../domain/policy";
import type { Supposing, Supposition } from "../domain/supposed";

/** The screens that exist. */
export const screens = ["overview", "unit", "compare", "structure", "plan", "data", "wall"] as const;
export type Screen = (typeof screens)[number];

/** The word in the address for all indicators together. */
export const combined = "combined";

export const sortColumns = ["rank", "movement", "unit", "rate", "actual", "target", "gap"] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly reversed: boolean;
}

/** The order without a choice. */
export const byPlace: Sort = { column: "rank", reversed: false };

/** What the person chose, and nothing else: an undefined field follows the data package. Field names are those of the address. */
export interface View extends Readonly<Record<keyof Options, string | undefined>> {
  readonly view: Screen | undefined;
  readonly indicator: string | undefined;
  readonly measure: Measure | undefined;
  /** Undefined keeps moving with the latest report. */
  readonly month: Month | undefined;
  readonly target: number | undefined;
  readonly unit: string | undefined;
  /** Units chosen for comparison, in the order chosen; while it is set, the overview chooses instead of opening. */
  readonly units: readonly string[] | undefined;
  /** Among whom units are ranked; undefined is the whole district. */
  readonly peers: PeerRule | undefined;
  /** 推演: numbers of one month supposed to be other than reported; under a watermark on screen and paper, in no export, not on the wall. */
  readonly whatif: Supposing | undefined;
  readonly map: string | undefined;
  readonly data: "demo" | undefined;
  /** ISO date: the ledger as it was known on that day, without drafts. */
  readonly known: string | undefined;
  readonly theme: "light" | "dark" | undefined;
  /** Of a wall whose signal is stretched: its width over its height as people see it. */
  readonly ratio: number | undefined;
  readonly group: string | undefined;
  readonly sort: Sort | undefined;
  /** Section or department whose goals are listed. */
  readonly goals: string | undefined;
  /** Only goals with, or without, a number of their own. */
  readonly figures: Figures | undefined;
  readonly curve: Options["curve"] | undefined;
  readonly scheme: Options["scheme"] | undefined;
  readonly small: Options["small"] | undefined;
  readonly tolerance: Options["tolerance"] | undefined;
  readonly combine: Options["combine"] | undefined;
  readonly basis: Options["basis"] | undefined;
}

export type Transition = (view: View) => View;

export const choose =
  <K extends keyof View>(field: K, value: View[K]): Transition =>
  (view) => ({ ...view, [field]: value });

/** Opens a unit's drill-down beside the map, or closes it when it is open already. */
export const select =
  (unit: string): Transition =>
  (view) => ({ ...view, unit: view.unit === unit ? undefined : unit });

/** As many as can be told apart side by side. */
export const mostUnits = 6;

/** Adds a unit to those compared, or takes it out. */
export const toggleUnit =
  (unit: string): Transition =>
  (view) => {
    const units = view.units ?? [];
    const isChosen = units.includes(unit);
    if (!isChosen && units.length >= mostUnits) return view;
    return { ...view, units: isChosen ? units.filter((each) => each !== unit) : [...units, unit] };
  };

/** Supposes a unit's count to be so many higher or lower than reported; by 0 it is as reported again. Of one month at a time. */
export const suppose =
  (month: Month, { unit, indicator, by }: Supposition): Transition =>
  (view) => {
    const before = view.whatif?.month === month ? view.whatif.counts : [];
    const others = before.filter((each) => each.unit !== unit || each.indicator !== indicator);
    const counts = by === 0 ? others : [...others, { unit, indicator, by }];
    return { ...view, whatif: counts.length === 0 ? undefined : { month, counts } };
  };

/** From now on the overview chooses instead of opening; the panel that is open makes room for the table. */
export const startChoosing: Transition = (view) => ({ ...view, unit: undefined, units: view.units ?? [] });

/** Brings a unit beside those compared already. */
export const compareUnit =
  (unit: string): Transition =>
  (view) => ({ ...(view.units?.includes(unit) ? view : toggleUnit(unit)(view)), view: "compare", unit: undefined });

/** A unit's drill-down as a page of its own. */
export const openUnit =
  (unit: string): Transition =>
  (view) => ({ ...view, view: "unit", unit });

/** The overview, from wherever; a unit that is open beside the map stays open. */
export const openOverview: Transition = (view) =>
  view.view === "unit" ? leaveUnit(view) : { ...view, view: undefined };

/** The wall, which follows the package in all but data, map and theme. */
export const openWall: Transition = (view) => ({ ...view, view: "wall", unit: undefined, whatif: undefined });

/** From the wall back to the desk. */
export const leaveWall: Transition = (view) => ({ ...view, view: undefined, ratio: undefined });

/** What a wall shows, for somebody at a desk: a wall follows the package in all but data, map and scene. */
export const openScene =
  (scene: Pick<View, "indicator" | "measure" | "unit">): Transition =>
  (view) => ({
    ...resetOptions(leaveWall(view)),
    known: undefined,
    month: undefined,
    target: undefined,
    group: undefined,
    goals: undefined,
    figures: undefined,
    peers: undefined,
    units: undefined,
    whatif: undefined,
    sort: undefined,
    theme: undefined,
    ...scene,
  });

export const leaveUnit: Transition = (view) => ({ ...view, view: undefined, unit: undefined });

/** Sorts by a column; a second time the other way round, a third time by place again. */
export const sortBy =
  (column: SortColumn): Transition =>
  (view) => {
    const { column: current, reversed } = view.sort ?? byPlace;
    if (current !== column) return { ...view, sort: { column, reversed: false } };
    return { ...view, sort: reversed ? undefined : { column, reversed: true } };
  };

/** Another package keeps the way of looking, but not what only the old one may know; the desk stays the desk. */
export const openData =
  (data: View["data"]): Transition =>
  (view) => ({
    ...view,
    data,
    unit: undefined,
    units: undefined,
    whatif: undefined,
    view: view.view === "data" ? "data" : undefined,
    known: undefined,
    month: undefined,
    target: undefined,
    group: undefined,
    goals: undefined,
  });

/** All options as the data package has them. */
export const resetOptions: Transition = (view) => ({
  ...view,
  curve: undefined,
  scheme: undefined,
  small: undefined,
  tolerance: undefined,
  combine: undefined,
  basis: undefined,
});
