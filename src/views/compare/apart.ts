/** Labels in one column: each as near to where it belongs as `gap` between neighbours and the bounds allow. */
export const apart = (
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): readonly number[] => {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = [...wanted];
  let least = low;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = high;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
};

/** For each stretch of a line the lowest level on which it meets no stretch that begins before it. */
export const levelsOf = (stretches: readonly (readonly [number, number])[]): readonly number[] => {
  const order = [...stretches.keys()].sort((a, b) => (stretches[a]?.[0] ?? 0) - (stretches[b]?.[0] ?? 0) || a - b);
  const ends: number[] = [];
  const levels = stretches.map(() => 0);
  for (const index of order) {
    const [from, to] = stretches[index] ?? [0, 0];
    const free = ends.findIndex((end) => end <= from);
    const level = free === -1 ? ends.length : free;
    levels[index] = level;
    ends[level] = to;
  }
  return levels;
};

/** Which marks of an axis are named, by position: the last one always, and no two names nearer than `room`. */
export const namedMarks = (places: readonly number[], room: number): ReadonlySet<number> => {
  const named = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let k = places.length - 1; k >= 0; k--) {
    if (next - (places[k] ?? 0) < room) continue;
    named.add(k);
    next = places[k] ?? 0;
  }
  return named;
};
