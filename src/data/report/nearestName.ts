import type { Unit } from "../../domain/plan";
import { plainName } from "../unitNames";

/** The unit whose name is written most alike, when at most half of the characters differ; only ever a suggestion. */
export const nearestName = (plain: string, units: readonly Unit[]): string | undefined => {
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const { name, shortName, aliases } of units)
    for (const text of [name, shortName, ...aliases].map(plainName)) {
      const far = distance(plain, text);
      if (far * 2 <= Math.max(plain.length, text.length) && far < (best?.far ?? Number.POSITIVE_INFINITY))
        best = { name, far };
    }
  return best?.name;
};

/** Levenshtein's: characters to add, drop or replace. */
const distance = (a: string, b: string): number => {
  const short = a.slice(0, longest);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= short.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = short[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** A name longer than this is like none. */
const longest = 40;
