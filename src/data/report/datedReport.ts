import { type Month, monthAt, yearOf } from "../../domain/month";
import type { ReportCheck } from "../../domain/reportCheck";
import type { Surroundings } from "./columnsOf";
import type { MonthWords } from "./monthIn";
import type { BlockRead, CountCell, Reading, Reference, SumReading } from "./readings";

export type Dated<T> = T & { readonly month: Month };

/** What was read, each number with its month. */
export interface DatedReport {
  readonly counts: readonly Dated<Reading>[];
  readonly blanks: readonly Dated<CountCell>[];
  readonly references: readonly Dated<Reference>[];
  readonly sums: readonly Dated<SumReading>[];
  /** What the file itself says when it is about one month only. */
  readonly detected: ReportCheck["detected"];
  /** Some number has no month: neither the file nor the clerk names one. */
  readonly isOpen: boolean;
}

export interface PlacedBlock {
  readonly read: BlockRead;
  readonly around: Surroundings;
}

/** Gives each number its month: its own, that of its surroundings, or the one confirmed, which holds for a file of one month. */
export const datedReport = (
  blocks: readonly PlacedBlock[],
  confirmed: Month | undefined,
  today: Month,
): DatedReport => {
  const ownOf: OwnMonth = ({ around }, { words }) => monthOf(words ?? around.words, around.year, today);
  const named = namedMonths(blocks, ownOf);
  const [only] = named.size === 1 ? named : [];
  const isOne = named.size <= 1;
  const fallback = isOne ? (confirmed ?? only) : confirmed;
  const settled = (own: Month | undefined) => (own === undefined || (isOne && own === only) ? fallback : own);
  const dated = <T extends Worded>(block: PlacedBlock, list: readonly T[], monthFor: OwnMonth = ownOf) =>
    list.flatMap((item): readonly Dated<T>[] => {
      const month = settled(monthFor(block, item));
      return month === undefined ? [] : [{ ...item, month }];
    });
  const counts = blocks.flatMap((block) => dated(block, block.read.counts));
  return {
    counts,
    blanks: blocks.flatMap((block) => dated(block, block.read.blanks)),
    references: blocks.flatMap((block) => dated(block, block.read.references, isOne ? () => fallback : ownOf)),
    sums: blocks.flatMap((block) => dated(block, block.read.sums)),
    detected: only === undefined ? undefined : { month: only, from: sourceOf(blocks) },
    isOpen: counts.length < blocks.reduce((sum, { read }) => sum + read.counts.length, 0),
  };
};

interface Worded {
  readonly words: MonthWords | undefined;
}

type OwnMonth = (block: PlacedBlock, item: Worded) => Month | undefined;

/** Months that the numbers name; of a table without any, those that its blanks do. */
const namedMonths = (blocks: readonly PlacedBlock[], ownOf: OwnMonth): ReadonlySet<Month> => {
  const listed = (use: "counts" | "blanks") =>
    blocks.flatMap((block) => block.read[use].map((item) => ownOf(block, item)));
  const own = blocks.some(({ read }) => read.counts.length > 0) ? listed("counts") : listed("blanks");
  return new Set(own.filter((month) => month !== undefined));
};

/** Without a year, the last such month that is over. */
export const monthOf = (words: MonthWords | undefined, year: number | undefined, today: Month): Month | undefined => {
  if (!words) return undefined;
  const known = words.year ?? year;
  if (known !== undefined) return monthAt(known, words.month);
  const latest = monthAt(yearOf(today), words.month);
  return latest < today ? latest : monthAt(yearOf(today) - 1, words.month);
};

const sourceOf = (blocks: readonly PlacedBlock[]): string => {
  const first = blocks.find(({ read }) => read.counts.length > 0) ?? blocks.find(({ read }) => read.blanks.length > 0);
  const words = (first?.read.counts[0] ?? first?.read.blanks[0])?.words;
  return words ? "表内" : (first?.around.from ?? "");
};
