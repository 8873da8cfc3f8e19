import type { Finding } from "./finding";
import type { Month } from "./month";

/** What a column of the file was taken for; `ignored` ones are shown, so that nothing is passed over unseen. */
export interface ColumnRead {
  readonly sheet: string;
  /** Address of the lowest cell of its heading. */
  readonly cell: string;
  readonly heading: string;
  readonly use:
    | ("unit" | "count" | "previous" | "target" | "month" | "indicator" | "ignored")
    /** Of the table of the district's goals; what is `beside` is there to be looked at. */
    | ("goal" | "value" | "period" | "note" | "beside");
  readonly indicator?: string;
  readonly month?: Month;
}

/** A sum that the file states, with what its rows come to. */
export interface SumRead {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly indicator: string;
  readonly month: Month;
  readonly stated: number;
  /** Of the rows that have a number; undefined when none of them has one. */
  readonly computed: number | undefined;
}

/** A number of the file that is not yet what the ledger says. */
export interface Change {
  readonly month: Month;
  readonly unit: string;
  readonly indicator: string;
  /** Undefined withdraws. */
  readonly value: number | undefined;
  /** What the ledger says now; undefined for 未报. */
  readonly before: number | undefined;
  /** Sheet and cell, such as `十月!C5`. */
  readonly cell: string;
  /** Ids of the questions about this number. */
  readonly asked: readonly string[];
}

/** A value of a goal of the district that is not yet what was reported. */
export interface GoalChange {
  readonly id: string;
  /** A year or a month, such as `1999` or `1999-09`. */
  readonly period: string;
  /** Empty withdraws. */
  readonly value: string;
  /** What was reported before; empty for 未报. */
  readonly before: string;
  /** Sheet and cell, such as `全区目标!G5`. */
  readonly cell: string;
  /** The file's own words about it. */
  readonly note: string;
  /** Ids of the questions about this value. */
  readonly asked: readonly string[];
}

/** Everything there is to say about a monthly report before it is taken into the ledger. */
export interface ReportCheck {
  readonly file: string;
  readonly sha256: string;
  readonly columns: readonly ColumnRead[];
  readonly sums: readonly SumRead[];
  /** What title, sheet or file name say; the clerk confirms it. */
  readonly detected: { readonly month: Month; readonly from: string } | undefined;
  /** The months of the numbers read, in order; empty until a month is known. */
  readonly months: readonly Month[];
  /** Errors first, each group in the order of the file. */
  readonly findings: readonly Finding[];
  /** Empty while there is any error. */
  readonly changes: readonly Change[];
  /** Values of goals that change; empty while there is any error. */
  readonly goals: readonly GoalChange[];
  /** Numbers and values that the ledger holds already. */
  readonly same: number;
}

/** What the clerk answered to a question; the words go into the note. */
export interface Decision {
  readonly question: string;
  readonly reason: string;
}
