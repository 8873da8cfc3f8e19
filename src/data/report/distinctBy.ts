/** The first of each key, in order. */
export const distinctBy = <T>(list: readonly T[], keyOf: (item: T) => string): readonly T[] => {
  const first = new Map<string, T>();
  for (const item of list) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
};
