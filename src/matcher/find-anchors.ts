import type { Comparison } from './comparison.ts';
import type { Block } from './place-segments.ts';

/** Places in `from..to` of the ids that occur exactly once there. */
function onceOnly(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const id = ids[i] ?? -1;
    if (id !== -1) places.set(id, places.has(id) ? -1 : i);
  }
  return places;
}

/** The longest ascending run of `values`, not necessarily of neighbours, as indices. */
function longestAscent(values: number[]): number[] {
  const previous: number[] = [];
  // At `length`, the index of the smallest value that ends an ascent of `length + 1`.
  const tails: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const ascent: number[] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    ascent.push(index);
  }
  return ascent.reverse();
}

/**
 * Patience diff: lines that occur once in the expected and once in the printed part of a block are
 * almost surely the same line, and they cut the block into small ones.
 *
 * @returns pairs of expected and printed line, both ascending.
 */
export function findAnchors(
  { ids }: Comparison,
  block: Block,
): [expected: number, actual: number][] {
  const printed = onceOnly(ids.actual, block.actualFrom, block.actualTo);
  const common: [number, number][] = [];
  for (const [id, expected] of onceOnly(ids.expected, block.from, block.to)) {
    const actual = printed.get(id) ?? -1;
    if (expected !== -1 && actual !== -1) common.push([expected, actual]);
  }
  common.sort((a, b) => a[0] - b[0]);
  return longestAscent(common.map(([, actual]) => actual)).flatMap((index) => {
    const pair = common[index];
    return pair ? [pair] : [];
  });
}
