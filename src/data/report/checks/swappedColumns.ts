import type { Known } from "../known";
import type { ColumnGroup } from "./columnGroups";
import { fewest, fitsBetter, misfit, type Pair, pairsOf } from "./pairsOf";

type Columns = readonly [ColumnGroup, ColumnGroup];

/** Columns of two indicators in one month that would follow their past far better in each other's place; each at most once. */
export const swappedColumns = (groups: readonly ColumnGroup[], known: Known): readonly Columns[] => {
  const pairs = new Map(groups.map((group) => [group, pairsOf(group, known)]));
  const taken = new Set<ColumnGroup>();
  return groups.flatMap((one, i): readonly Columns[] => {
    if (taken.has(one)) return [];
    const other = groups.slice(i + 1).find((group) => !taken.has(group) && isSwapped([one, group], pairs));
    if (!other) return [];
    taken.add(other);
    return [[one, other]];
  });
};

const isSwapped = ([one, other]: Columns, pairs: ReadonlyMap<ColumnGroup, readonly Pair[]>): boolean => {
  if (one.month !== other.month || one.indicator === other.indicator) return false;
  const others = new Map(pairs.get(other)?.map((pair) => [pair.unit, pair]));
  const both = (pairs.get(one) ?? []).flatMap((a) => {
    const b = others.get(a.unit);
    return b ? [[a, b] as const] : [];
  });
  if (both.length < fewest) return false;
  const swapped = both.flatMap(([a, b]) => [
    { value: a.value, last: b.last },
    { value: b.value, last: a.last },
  ]);
  return fitsBetter(misfit(swapped), misfit(both.flat()));
};
