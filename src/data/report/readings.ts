import type { Finding } from "../../domain/finding";
import type { ColumnRead } from "../../domain/reportCheck";
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

/** One count of one unit as it stands in the file; its month may still be open. */
export interface Reading {
  readonly unit: number;
  readonly indicator: number;
  readonly words: MonthWords | undefined;
  /** Undefined withdraws. */
  readonly value: number | undefined;
  readonly sheet: string;
  readonly cell: string;
  readonly column: BlockColumn;
  readonly block: Block;
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
  readonly columns: readonly ColumnRead[];
  readonly counts: readonly Reading[];
  readonly references: readonly Reference[];
  readonly sums: readonly SumReading[];
  readonly faults: readonly Finding[];
}
