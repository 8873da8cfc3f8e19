import type { Row, Scoreboard } from "./scoreboard";

/** Units that somebody may want to see side by side, under a name that says why. */
export interface Suggestion {
  readonly name: string;
  /** Positions in the plan, best first. */
  readonly units: readonly number[];
}

const ends = 3;

/** By places alone: the neighbours of the one unit chosen, the first and the last three of each set of peers. */
export const suggestionsOf = (
  { rows, peers }: Pick<Scoreboard, "rows" | "peers">,
  chosen: readonly number[],
  most: number,
): readonly Suggestion[] => {
  const sets = peers.names.map((name, set) => ({ name, members: placed(rows, set) }));
  const unit = chosen.length === 1 ? rows[chosen[0] ?? 0] : undefined;
  return [
    ...(unit ? neighboursOf(unit, sets[unit.set]?.members ?? []) : []),
    ...sets.flatMap(({ name, members }) => endsOf(name, members)),
  ].filter(({ units }) => units.length > 1 && units.length <= most);
};

const placed = (rows: readonly Row[], set: number): readonly Row[] =>
  rows
    .filter((row) => row.set === set && row.rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index);

const neighboursOf = (unit: Row, members: readonly Row[]): readonly Suggestion[] => {
  const at = members.indexOf(unit);
  const near = at === -1 ? [] : members.slice(Math.max(0, at - 1), at + 2);
  return [{ name: `${unit.unit.shortName}与${unit.among}位次相邻的`, units: near.map(({ index }) => index) }];
};

/** A tie at the cut is not broken: all who share the place come along. */
const endsOf = (name: string, members: readonly Row[]): readonly Suggestion[] => {
  const all = members.map(({ index }) => index);
  if (members.length <= ends) return [{ name: `${name}全部`, units: all }];
  const third = members[ends - 1]?.rank ?? 0;
  const thirdLast = members[members.length - ends]?.rank ?? 0;
  return [
    { name: `${name}前三名`, units: all.filter((_, k) => (members[k]?.rank ?? 0) <= third) },
    { name: `${name}后三名`, units: all.filter((_, k) => (members[k]?.rank ?? 0) >= thirdLast) },
  ];
};
