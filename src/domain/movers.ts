import { compare, type Fraction, plus, times } from "./fraction";
import type { Listed } from "./listed";
import type { RuleOf } from "./listPolicy";
import { ranksAmong } from "./ranking";
import type { Row, Scoreboard } from "./scoreboard";

interface Move {
  readonly listed: Listed;
  /** How far, in the direction of the rule. */
  readonly by: Fraction;
}

/** Who of `rows` gained (or lost) most between two months, with all who moved as far as the last that is asked for. */
export const moversBetween = (
  before: Scoreboard,
  now: Scoreboard,
  rows: readonly Row[],
  rule: RuleOf<"risers" | "fallers">,
): readonly Listed[] => {
  const way = rule.rule === "risers" ? 1 : -1;
  const moves = (rule.by === "place" ? placesMoved(before, now, rows, way) : pointsMoved(before, rows, way))
    .filter(({ by }) => by.num > 0)
    .sort((a, b) => compare(b.by, a.by) || a.listed.row.index - b.listed.row.index);
  const last = moves[rule.top - 1] ?? moves[moves.length - 1];
  return moves.filter(({ by }) => last && compare(by, last.by) >= 0).map(({ listed }) => listed);
};

const placesMoved = (before: Scoreboard, now: Scoreboard, rows: readonly Row[], way: number): readonly Move[] => {
  const isPlaced = (u: number): boolean => before.rows[u]?.rank !== undefined && now.rows[u]?.rank !== undefined;
  const places = ({ rows: all, peers }: Scoreboard): Int32Array =>
    ranksAmong(
      all.map(({ standing }, u) => (isPlaced(u) ? standing.rate : undefined)),
      peers,
    );
  const [then, today] = [places(before), places(now)];
  return rows.flatMap((row): readonly Move[] => {
    const earlier = before.rows[row.index];
    if (!earlier || !isPlaced(row.index)) return [];
    const gained = (then[row.index] ?? 0) - (today[row.index] ?? 0);
    const among = now.rows.filter(({ index, set }) => set === row.set && isPlaced(index)).length;
    const evidence = { kind: "places", from: { month: before.settings.month, row: earlier }, gained, among } as const;
    return [{ listed: { row, evidence }, by: { num: gained * way, den: 1 } }];
  });
};

const pointsMoved = (before: Scoreboard, rows: readonly Row[], way: number): readonly Move[] =>
  rows.flatMap((row): readonly Move[] => {
    const then = before.rows[row.index];
    const [rate, from] = [row.standing.rate, then?.standing.rate];
    if (!then || !rate || !from) return [];
    const points = {
      num: plus(times(rate.num, from.den), times(times(from.num, rate.den), -1)),
      den: times(rate.den, from.den),
    };
    const evidence = { kind: "points", from: { month: before.settings.month, row: then }, points } as const;
    return [{ listed: { row, evidence }, by: { ...points, num: times(points.num, way) } }];
  });
