import type { CellKind, CellValues } from "./cell";

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
  readonly required?: boolean;
  readonly unique?: boolean;
  /** The file may lack the column: its cells are then empty. */
  readonly optional?: boolean;
  /** The only texts allowed. */
  readonly choices?: readonly string[];
}

/** A column whose cells name rows of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** One table of a data package: what its file must hold, for the loader and for Table Schema alike. */
export interface Table {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** The folder may lack the file: the table is then empty. */
  readonly optional?: boolean;
  /** Lines are only ever added at its end: a file longer than announced still holds what was announced. */
  readonly grows?: boolean;
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
  /** Columns that together may not repeat, where none of them is empty. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly references?: readonly Reference[];
}

type Value<C extends Column> = C["kind"] extends "text"
  ? C["choices"] extends readonly (infer Choice)[]
    ? Choice
    : string
  : C["required"] extends true
    ? CellValues[C["kind"]]
    : CellValues[C["kind"]] | undefined;

/** A checked line of a table, keyed by column; empty cells are undefined, empty texts "". */
export type RowOf<T extends Table> = {
  readonly [C in T["columns"][number] as C["name"]]: Value<C>;
};
