// The tables of RFC 7932, sections 4 to 7

/** The least value of a code and how many bits are added to it. */
export interface Ranges {
  readonly base: readonly number[];
  readonly extra: readonly number[];
}

/** Makes ranges that follow each other without a gap. */
function ranges(first: number, extra: readonly number[]): Ranges {
  const base: number[] = [];
  let next = first;
  for (const bits of extra) {
    base.push(next);
    next += 2 ** bits;
  }
  return { base, extra };
}

export const blockCounts = ranges(
  1,
  [2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 24],
);

export const insertLengths = ranges(
  0,
  [0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24],
);

export const copyLengths = ranges(
  2,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24],
);

/**
 * Of the codes for an insert and a copy length, in groups of 64: where the codes of the two start. The
 * first two groups also say that the distance is the last one.
 */
export const commandCells: readonly (readonly [insert: number, copy: number])[] = [
  [0, 0],
  [0, 8],
  [0, 0],
  [0, 8],
  [8, 0],
  [8, 8],
  [0, 16],
  [16, 0],
  [8, 16],
  [16, 8],
  [16, 16],
];

/** The order in which the lengths of the codes for code lengths are written. */
export const codeLengthOrder = [1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** What a distance code below 16 takes from the last four distances, the last one first, and adds. */
export const recentDistances: readonly (readonly [back: number, add: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [0, -1],
  [0, 1],
  [0, -2],
  [0, 2],
  [0, -3],
  [0, 3],
  [1, -1],
  [1, 1],
  [1, -2],
  [1, 2],
  [1, -3],
  [1, 3],
];

/** The last four distances when a stream begins, the oldest first. */
export const firstDistances = [16, 15, 11, 4];
