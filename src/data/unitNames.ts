import type { Unit } from "../domain/plan";

/** How names are compared: half-width, without any spaces, in lower case. */
export const plainName = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .toLowerCase();

type Named = Pick<Unit, "code" | "name" | "shortName" | "aliases">;

/** Every way to write a unit, in plain form, with its code; of two units that share one, the first keeps it. */
export const unitNames = (units: readonly Named[]): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const { code, name, shortName, aliases } of units)
    for (const text of [code, name, shortName, ...aliases]) {
      const plain = plainName(text);
      if (!codes.has(plain)) codes.set(plain, code);
    }
  return codes;
};

/** The unit meant by a name as somebody wrote it; undefined when no unit is called so. */
export const codeNamed = (names: ReadonlyMap<string, string>, text: string): string | undefined =>
  names.get(plainName(text));
