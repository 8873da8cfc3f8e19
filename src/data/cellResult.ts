/** What is wrong with a text, and what to write instead. */
export interface Flaw {
  readonly problem: string;
  readonly remedy: string;
}

export type CellResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly flaw: Flaw };

export const good = <T>(value: T): CellResult<T> => ({ ok: true, value });

export const bad = (problem: string, remedy: string): CellResult<never> => ({ ok: false, flaw: { problem, remedy } });
