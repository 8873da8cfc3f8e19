const lists = new Map<string, MediaQueryList>();

/** One list per query, for good: Chromium keeps every list that was ever asked for, some hundred a day on a wall. */
export const mediaQuery = (query: string): MediaQueryList => {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
};
