import { classUp, placesUp } from "./climb";
import type { ClassBound } from "./policy";
import type { Row, Scoreboard } from "./scoreboard";

/** What lifts a unit, in the fewest whole companies, all others standing still. */
export interface Climb {
  /** The next class that is reached: most often the one above; undefined in the best one. */
  readonly up: { readonly bound: ClassBound; readonly companies: number } | undefined;
  /** One place up and three, of its peers; fewer where there are no more, none at the top or without a place. */
  readonly places: readonly { readonly rank: number; readonly companies: number }[];
}

/** Undefined without a class to climb from, and of several indicators together. */
export const climbOf = (board: Scoreboard, row: Row): Climb | undefined => {
  const { settings, classes, rows } = board;
  const completion = row.standing.parts[0]?.completion;
  if (settings.indicator === "combined" || completion?.kind !== "measured" || row.classIndex === undefined)
    return undefined;
  const tolerance = settings.measure === "pace" ? settings.options.tolerance : "off";
  const up = classUp(completion, row.classIndex, classes, tolerance);
  const bound = up && classes[up.classIndex];
  const rates = rows.map(({ rank, set, standing }) =>
    rank === undefined || set !== row.set ? undefined : standing.rate,
  );
  const places = [1, 3].flatMap((by) => placesUp(completion, row.index, by, rates) ?? []);
  return {
    up: up && bound ? { bound, companies: up.companies } : undefined,
    places: places.filter(({ rank }, k) => rank !== places[k - 1]?.rank),
  };
};
