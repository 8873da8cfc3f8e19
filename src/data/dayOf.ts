const minute = 60_000;

/** The day that the clock on the wall shows, as ISO date. Without date-fns: the first screen needs it, and nothing else of that. */
export const dayOf = (time: Date): string =>
  new Date(time.getTime() - time.getTimezoneOffset() * minute).toISOString().slice(0, 10);
