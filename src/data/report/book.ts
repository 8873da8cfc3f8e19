/** A cell as it was read, never worked out: a formula counts as the value that was saved with it. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** Text is the day as ISO date, or the time of day. */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "boolean"; readonly text: string }
  /** Such as `#N/A`. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula that was saved without its value. */
  | { readonly kind: "uncached"; readonly formula: string };

/** Zero-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One visible sheet; a text file or a pasted table is a sheet without a name. */
export interface Grid {
  readonly sheet: string;
  /** Dense from the first row and column of the sheet, so that positions are addresses; rows may differ in length. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Zero-based rows that are hidden or filtered out: they are read like the others. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** What a person hands in: a file, or the text of cells copied from a sheet. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pasted: boolean;
}

/** A monthly report as it was read, before anything is understood. */
export interface Book {
  readonly file: string;
  /** Of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sheets: readonly Grid[];
  /** Names of hidden sheets: they are not read. */
  readonly hiddenSheets: readonly string[];
}
