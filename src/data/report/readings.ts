import type { Finding } from "../../domain/finding";
import type { Block } from "./findBlocks";
import type { Heading } from "./heading";
import type { MonthWords } from "./monthIn";
import type { SumKind } from "./sumOf";

/** A column of a block with what its heading says. */
export interface BlockColumn extends Heading {
  readonly column: number;
  readonly heading: string;
  /** Address of its heading. */
  readonly cell: string;
}

/** A cell for one count of one unit, whether there is one in it or not; its month may still be open. */
export interface CountCell {
  readonly unit: number;
  readonly indicator: number;
  readonly words: MonthWords | undefined;
  readonly sheet: string;
  readonly cell: string;
  readonly column: BlockColumn;
  readonly block: Block;
}

/** One count of one unit as it stands in the file. */
export interface Reading extends CountCell {
  /** Undefined withdraws. */
  readonly value: number | undefined;
  readonly hidden: boolean;
}

/** A number that stands beside the counts, to be compared with what is known. */
export interface Reference {
  readonly use: "previous" | "target";
  readonly unit: number;
  readonly indicator: number;
  readonly words: MonthWords | undefined;
  readonly year: number | undefined;
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
  readonly block: Block;
}

export interface SumReading {
  readonly kind: Exclude<SumKind, "municipal">;
  readonly label: string;
  readonly indicator: number;
  readonly words: MonthWords | undefined;
  readonly stated: number;
  readonly sheet: string;
  readonly cell: string;
  readonly block: Block;
  /** Units of the rows that it stands for, where the rows decide. */
  readonly units: readonly number[];
}

/** Everything read from one block. */
export interface BlockRead {
  readonly block: Block;
  /** Without those that have neither heading nor use. */
  readonly columns: readonly BlockColumn[];
  readonly counts: readonly Reading[];
  /** Empty, or 未报 in words. */
  readonly blanks: readonly CountCell[];
  readonly references: readonly Reference[];
  readonly sums: readonly SumReading[];
  readonly faults: readonly Finding[];
}
