/** A list without the blank items at its end. */
export const withoutEnd = <T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] => {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1]!)) end--;
  return end === items.length ? items : items.slice(0, end);
};
