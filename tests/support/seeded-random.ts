/** Random numbers that are the same in every run, so that a failure can be repeated. */
export interface SeededRandom {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number of at least 0 and below `limit`. */
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
}

/** The generator mulberry32, by Tommy Ettinger, in the public domain. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('there is nothing to pick from');
      return values[below(values.length)] as (typeof values)[number];
    },
  };
}
