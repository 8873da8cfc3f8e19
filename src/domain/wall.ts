import type { Board } from "./board";
import type { Measure, SceneKind, WallScene } from "./policy";

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
