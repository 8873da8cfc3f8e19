import type { AnnexPolicy } from "./annex";
import type { Fraction } from "./fraction";
import type { ListPolicy } from "./listPolicy";

/** The three ways to read a count against its target; their formulas are code, their names and bounds are data. */
export const measures = ["annual", "pace", "net"] as const;
export type Measure = (typeof measures)[number];

/** The five colours, best first; 灰 is not one of them: it means that there is nothing to judge. */
export const colours = ["blue", "green", "yellow", "orange", "red"] as const;
export type Colour = (typeof colours)[number];

/** The character that stands for a colour wherever colour alone would not do. */
export const characterOf: Readonly<Record<Colour, string>> = {
  blue: "蓝",
  green: "绿",
  yellow: "黄",
  orange: "橙",
  red: "红",
};

/** Half-open: a class starts at `from` and ends where the one above begins; the last has no lower end. */
export interface ClassBound {
  readonly colour: Colour;
  readonly name: string;
  readonly from: Fraction | undefined;
}

export interface MeasurePolicy {
  readonly measure: Measure;
  readonly name: string;
  readonly definition: string;
  /** Best first: the order of the legend. */
  readonly classes: readonly ClassBound[];
}

/** Choices that change numbers, classes or places. `board.json` gives the defaults, the address may override each. */
export interface Options {
  /** Share of the year's task due by month: each indicator's own curve, or month/12 for all. */
  readonly curve: "indicator" | "linear";
  /** Under `zhejiang` the two best classes swap colours: green is best, blue second. */
  readonly scheme: "standard" | "zhejiang";
  /** Units with a small base are ranked with the others, or listed without a place. */
  readonly small: "ranked" | "apart";
  /** One company short of due is never worse than the third class, two never worse than the fourth; none at all stays. */
  readonly tolerance: "off" | "on";
  /** Combined rate: weighted mean, or the weaker indicator. */
  readonly combine: "weighted" | "weakest";
  /** Denominator of group and district lines: the printed sum of the notice, or the sum of the rows. */
  readonly basis: "printed" | "computed";
}

export interface MapPolicy {
  readonly map: string;
  readonly name: string;
  readonly path: string;
  /** `wgs84`: longitude and latitude, also CGCS2000. `plane`: already flat, y up. */
  readonly coordinates: "plane" | "wgs84";
  readonly notice: string;
  /** 审图号; empty when the bureau has none. */
  readonly approval: string;
}

/** Scenes that a wall's playlist may name. */
export const sceneKinds = ["overview", "ends", "movers", "unit", "district", "goals"] as const;
export type SceneKind = (typeof sceneKinds)[number];

export interface WallScene {
  readonly scene: SceneKind;
  readonly indicator?: string;
  readonly measure?: Measure;
}

/**
 * A change against the last month known asks when it is larger than the unit's largest so far by more than `jumpShare`
 * percent of its stock, and than `jumpLeast` companies.
 */
export interface ReportChecks {
  readonly jumpShare: number;
  readonly jumpLeast: number;
  /** A goal's value that rises by more percent than this is asked about; without it, none is. */
  readonly goalShare?: number;
}

/** What `board.json` decides: words, class bounds, defaults and options. No number of the competition is in it. */
export interface Policy {
  readonly title: string;
  readonly document: string;
  /** Shown beside every legend: who set the class bounds. */
  readonly thresholdNote: string;
  readonly confidentiality: string;
  /** Empty for real data; otherwise the words that stay on every screen and paper. */
  readonly sample: string;
  readonly measures: readonly MeasurePolicy[];
  readonly defaults: { readonly indicator: string; readonly measure: Measure; readonly map: string };
  readonly options: Options;
  readonly combined: {
    readonly name: string;
    readonly cap: Fraction;
    readonly weightNote: string;
  };
  /** A target below this is a small base: one company is more than 100/n points. */
  readonly smallBase: number;
  /** What the kinds of units are called; a kind without a name goes by its id. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Steps of growth from the widest to the narrowest, each an indicator's id or a goal's. */
  readonly ladder?: readonly string[];
  /** Lists of 激励与督办, in the order shown. */
  readonly lists?: readonly ListPolicy[];
  /** How the tables of the notice are printed; without it, by the plan alone. */
  readonly annex?: AnnexPolicy;
  readonly fallNote: string;
  readonly sumNote: string;
  readonly maps: readonly MapPolicy[];
  /** Day of the following month by which a month's report is due. */
  readonly reportDueDay: number;
  /** When a monthly report asks about a jump; without it, it never does. */
  readonly checks?: ReportChecks;
  readonly wall: {
    readonly seconds: number;
    readonly scenes: readonly WallScene[];
    /** Hour of the night in which a new build may take the screen. */
    readonly reloadHour: number;
    /** Address under which other machines reach the page; without it, the wall's own. */
    readonly address?: string;
  };
}

/** The policy of the measure asked; every measure has one once a policy has been checked. */
export const measureOf = ({ measures: all }: Policy, { measure }: { readonly measure: Measure }): MeasurePolicy => {
  const found = all.find((candidate) => candidate.measure === measure);
  if (!found) throw new Error(`no policy for the measure ${measure}`);
  return found;
};
