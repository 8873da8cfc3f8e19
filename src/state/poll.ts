const usual = 60_000;
const longest = 300_000;

/** Milliseconds until a wall looks for new data again: a minute, longer after failures, never at the same time as all others. */
export const pollDelay = (failures: number, random: number): number =>
  Math.min(longest, usual * 2 ** Math.min(failures, 10)) * (0.8 + 0.2 * random);
