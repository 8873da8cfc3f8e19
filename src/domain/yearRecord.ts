import type { YearLine } from "./history";
import { decemberOf } from "./month";
import { none } from "./plan";

/** How a finished year ended in one indicator. */
export type Outcome = "met" | "missed" | "unreported" | "untasked";

export interface YearOutcome {
  readonly outcome: Outcome;
  /** Finished years on end with the same outcome, this one included; 0 where it was neither met nor missed. */
  readonly run: number;
}

/** The record of one indicator over the finished years. */
export interface RecordTally {
  readonly finished: number;
  readonly met: number;
  readonly missed: number;
}

/** 年度成绩单: for each line, each indicator's outcome at its December; empty for a year that is not over. */
export const yearRecord = (lines: readonly YearLine[]): readonly (readonly YearOutcome[])[] => {
  const record: (readonly YearOutcome[])[] = [];
  for (const line of lines) {
    const before = record[record.length - 1] ?? [];
    record.push(
      outcomesOf(line).map((outcome, k): YearOutcome => {
        const counted = outcome === "met" || outcome === "missed";
        const earlier = before[k]?.outcome === outcome ? (before[k]?.run ?? 0) : 0;
        return { outcome, run: counted ? earlier + 1 : 0 };
      }),
    );
  }
  return record;
};

/** Of the k-th indicator on screen. */
export const tallyOf = (record: readonly (readonly YearOutcome[])[], k: number): RecordTally => {
  const outcomes = record.flatMap((year) => year[k]?.outcome ?? []);
  const countOf = (which: Outcome): number => outcomes.filter((outcome) => outcome === which).length;
  return { finished: outcomes.length, met: countOf("met"), missed: countOf("missed") };
};

const outcomesOf = ({ year, month, row }: YearLine): readonly Outcome[] =>
  month !== decemberOf(year) || !row
    ? []
    : row.standing.parts.map(({ actual, target }) => {
        if (target === none || target === 0) return "untasked";
        if (actual === none) return "unreported";
        return actual >= target ? "met" : "missed";
      });
