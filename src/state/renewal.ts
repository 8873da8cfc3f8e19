/**
 * Milliseconds before a page that cannot go on loads itself afresh, by how often it did so already: never a loop; and by
 * how often the program was not there whole, which is looked for at least every five minutes.
 */
export const renewalDelay = (times: number, missed = 0): number =>
  Math.max(grown(times, 60 * 60_000), grown(missed, 5 * 60_000));

const grown = (times: number, most: number): number => Math.min(most, 5_000 * 3 ** Math.min(times, 20));

/** How often it did so lately, as it noted it: how often, and when last. After some quiet hours it begins anew. */
export const renewalsBefore = (note: string | null, now: number): number => {
  const [times = 0, last = 0] = (note ?? "").split(" ").map(Number);
  return Math.abs(now - last) > 3 * 3_600_000 || Number.isNaN(times) ? 0 : times;
};

/** Whether a new build may take the screen now: within the hour of the night that is set for it. */
export const isRenewalHour = (now: number, hour: number): boolean => new Date(now).getHours() === hour;
