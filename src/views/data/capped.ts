/** The first of a list that may be very long, and how many are left out. */
export const capped = <T>(
  list: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: number } => ({
  shown: list.slice(0, most),
  more: Math.max(0, list.length - most),
});
