import type { Board } from "./board";
import type { Measure, SceneKind, WallScene } from "./policy";
import type { Row } from "./scoreboard";

/** What the wall shows for one turn. */
export interface WallTurn {
  readonly kind: SceneKind;
  /** Id of an indicator, or all of them together; undefined follows the board's default. */
  readonly indicator: string | undefined;
  readonly measure: Measure;
  /** Counts the rounds through the playlist: what has more to show than fits shows the next part in the next round. */
  readonly round: number;
  /** Position in the playlist. */
  readonly place: number;
}

/** Counts turns since the beginning of time: which one is on follows from the clock alone, so every screen agrees. */
export const turnAt = (now: number, seconds: number): number => Math.floor(now / (seconds * 1000));

/** When the next turn begins, in the clock's milliseconds. */
export const nextTurn = (now: number, seconds: number): number => (turnAt(now, seconds) + 1) * seconds * 1000;

/** What the playlist shows in a turn. */
export const sceneOf = ({ policy }: Pick<Board, "policy">, turn: number): WallTurn => {
  const { scenes } = policy.wall;
  const place = ((turn % scenes.length) + scenes.length) % scenes.length;
  const { scene: kind, indicator, measure = policy.defaults.measure } = scenes[place] as WallScene;
  return { kind, indicator, measure, place, round: Math.floor(turn / scenes.length) };
};

/** The part of a list that a round shows, when only so many fit. */
export const partOf = <T>(list: readonly T[], round: number, most: number): readonly T[] => {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const part = ((round % parts) + parts) % parts;
  return list.slice(part * most, (part + 1) * most);
};

/** The tour of the map: one of the list after the other, one each round. */
export const unitOnTour = <T>(units: readonly T[], round: number): T | undefined => partOf(units, round, 1)[0];

const most = 3;

/** The three at either end of the ranking, best first, with all who share the place that ends each. */
export const endsOf = (rows: readonly Row[]): readonly [front: readonly Row[], back: readonly Row[]] => {
  const ranked = rows.filter(({ rank }) => rank !== undefined).sort(byPlace);
  const third = ranked[most - 1]?.rank ?? ranked.length;
  const fromLast = ranked[Math.max(0, ranked.length - most)]?.rank ?? 0;
  const front = ranked.filter(({ rank = 0 }) => rank <= third);
  return [front, ranked.filter((row) => (row.rank ?? 0) >= fromLast && !front.includes(row))];
};

/** The three who gained and the three who lost most places since the month before, with all who moved as far as the third. */
export const moversOf = (rows: readonly Row[]): readonly [up: readonly Row[], down: readonly Row[]] => [
  furthest(rows, 1),
  furthest(rows, -1),
];

const furthest = (rows: readonly Row[], way: 1 | -1): readonly Row[] => {
  const places = ({ movement = 0 }: Row): number => movement * way;
  const moved = rows.filter((row) => places(row) > 0).sort((a, b) => places(b) - places(a) || byPlace(a, b));
  const third = moved[most - 1];
  return third ? moved.filter((row) => places(row) >= places(third)) : moved;
};

const byPlace = (a: Row, b: Row): number => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index;
