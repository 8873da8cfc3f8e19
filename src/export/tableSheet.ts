import type { Fraction } from "../domain/fraction";

/** What a cell holds; zero, 未报 and 无任务 are different things, so the last two are words. */
export type SheetCell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** A word where a number would stand: 未报, a dash. */
  | { readonly kind: "lack"; readonly text: string }
  | { readonly kind: "whole"; readonly value: number }
  /** A whole number that says by its sign whether it is more or less. */
  | { readonly kind: "difference"; readonly value: number }
  /** Places gained (positive) or lost. */
  | { readonly kind: "places"; readonly value: number }
  | { readonly kind: "percent"; readonly rate: Fraction; readonly decimals: number }
  /** ISO date. */
  | { readonly kind: "date"; readonly date: string };

export interface SheetRow {
  readonly kind: "entry" | "sum";
  readonly cells: readonly SheetCell[];
}

/** One table to be written: what CSV and xlsx are both made from. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Below the table: what its numbers stand on. */
  readonly notes: readonly string[];
  /** At the foot of every printed page. */
  readonly stamp: string;
  /** ISO time at which the data version was published: the file says no other time, so that it can be made again. */
  readonly created: string;
}

const empty: SheetCell = { kind: "empty" };

export const textCell = (text: string): SheetCell => (text === "" ? empty : { kind: "text", text });

export const lackCell = (text: string): SheetCell => ({ kind: "lack", text });

export const wholeCell = (value: number): SheetCell => ({ kind: "whole", value });
