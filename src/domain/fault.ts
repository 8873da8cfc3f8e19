/** A mistake in data that a person can mend: where it is, what was read, what is wrong and what to do, in Chinese. */
export interface Fault {
  readonly file: string;
  /** Line of a table, the header being 1. */
  readonly row?: number;
  /** Column of a table, or path inside a JSON file. */
  readonly column?: string;
  readonly found?: string;
  /** The server or the network did not answer: nothing is known of the data. */
  readonly unreachable?: true;
  readonly problem: string;
  readonly remedy: string;
}

export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly F[] };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <F>(faults: readonly F[]): Result<never, F> => ({ ok: false, faults });
