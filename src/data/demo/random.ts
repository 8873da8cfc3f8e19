/** Numbers from 0 up to 1, the same ones for the same seed on every machine. */
export type Random = () => number;

/** mulberry32, after Tommy Ettinger: 32 bits of state, good enough to play dice with. */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from `least` to `most`, both included. */
export const between = (next: Random, least: number, most: number): number =>
  least + Math.floor(next() * (most - least + 1));

export const shuffled = <T>(next: Random, items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
