import { boundedCount } from "./supposed";

/** What somebody typed as so many more or fewer. */
export type SupposedCount =
  /** `wanted` was typed; `by` is as near to it as the count and the bound let it come. */
  | { readonly kind: "count"; readonly by: number; readonly wanted: number }
  /** Nothing, or a sign alone. */
  | { readonly kind: "begun" }
  | { readonly kind: "odd" };

/** Reads a whole number in any width and with any sign that people type; `count` is what there is to take away from. */
export const supposedCount = (text: string, count: number): SupposedCount => {
  const typed = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[−‐‑‒–—―]/, "-");
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(typed) ? typed.replace(/,/g, "") : typed;
  if (/^[+-]?$/.test(plain)) return { kind: "begun" };
  if (!/^[+-]?\d{1,15}$/.test(plain)) return { kind: "odd" };
  const wanted = Number(plain) || 0;
  return { kind: "count", wanted, by: boundedCount(wanted, count) };
};
