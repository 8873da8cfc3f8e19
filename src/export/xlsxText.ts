import type { Cell } from "hucre/xlsx";

const longest = 32_767;

/**
 * A text that stays one, and the same: Excel would read `_x0041_` as A and `#N/A` as an error, and refuses a file with
 * what XML does not know or with longer texts.
 */
export const xlsxText = (text: string): Partial<Cell> => {
  const safe = text
    .slice(0, longest)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return safe.startsWith("#") ? { richText: [{ text: safe }] } : { value: safe };
};
