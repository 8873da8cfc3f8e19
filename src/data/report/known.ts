import type { Ledger } from "../../domain/ledger";
import type { Month } from "../../domain/month";
import { firstMonthOf, lastMonthOf, none, type Plan } from "../../domain/plan";
import type { Dated } from "./datedReport";
import type { Reading } from "./readings";

export interface KnownCount {
  readonly month: Month;
  readonly value: number;
}

/** What ledger and file together say about the months; the file's word goes first. */
export interface Known {
  readonly isInPlan: (month: Month) => boolean;
  /** `none` where nothing is reported. */
  readonly inLedger: (indicator: number, unit: number, month: Month) => number;
  readonly inBoth: (indicator: number, unit: number, month: Month) => number;
  /** The newest count before a month. */
  readonly before: (indicator: number, unit: number, month: Month) => KnownCount | undefined;
  /** The next count after a month, of the ledger alone; undefined where the file has another one. */
  readonly after: (indicator: number, unit: number, month: Month) => KnownCount | undefined;
  /** The largest change from one month to the next, of all known before a month; undefined when no two follow each other. */
  readonly largestStep: (indicator: number, unit: number, month: Month) => number | undefined;
}

export const knownOf = (plan: Plan, ledger: Pick<Ledger, "counts">, counts: readonly Dated<Reading>[]): Known => {
  const first = firstMonthOf(plan);
  const months = lastMonthOf(plan) - first + 1;
  const isInPlan = (month: Month): boolean => month >= first && month < first + months;
  const at = (indicator: number, unit: number, month: Month): number =>
    (indicator * months + month - first) * plan.units.length + unit;
  const both = Int32Array.from(ledger.counts);
  for (const { indicator, unit, month, value } of counts)
    if (isInPlan(month)) both[at(indicator, unit, month)] = value ?? none;
  const inBoth = (indicator: number, unit: number, month: Month): number =>
    isInPlan(month) ? (both[at(indicator, unit, month)] ?? none) : none;
  return {
    isInPlan,
    inBoth,
    inLedger: (indicator, unit, month) =>
      isInPlan(month) ? (ledger.counts[at(indicator, unit, month)] ?? none) : none,
    before: (indicator, unit, month) => {
      for (let m = month - 1; m >= first; m--) {
        const value = inBoth(indicator, unit, m);
        if (value !== none) return { month: m, value };
      }
      return undefined;
    },
    after: (indicator, unit, month) => {
      for (let m = month + 1; m < first + months; m++) {
        const value = inBoth(indicator, unit, m);
        if (value !== none) return ledger.counts[at(indicator, unit, m)] === value ? { month: m, value } : undefined;
      }
      return undefined;
    },
    largestStep: (indicator, unit, month) => {
      let largest: number | undefined;
      for (let m = first + 1; m < month; m++) {
        const [earlier, later] = [inBoth(indicator, unit, m - 1), inBoth(indicator, unit, m)];
        if (earlier !== none && later !== none) largest = Math.max(largest ?? 0, Math.abs(later - earlier));
      }
      return largest;
    },
  };
};
