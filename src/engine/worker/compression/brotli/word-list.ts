/** The static dictionary of Brotli, as `build/brotli-words.ts` reads it from the pinned Node. */
export interface WordList {
  /** All words, those of four bytes first, then those of five, up to 24; a character for each byte. */
  words: string;
  transforms: readonly Transform[];
}

/**
 * What is done to a word before it is inserted. Prefix and suffix have a character for each byte; `change` says what to the word itself: leave out so many
 * bytes at the start or at the end, or put the first letter, or all, in upper case.
 */
export type Transform = readonly [prefix: string, change: WordChange, suffix: string];

export type WordChange =
  | readonly ['omit', start: number, end: number]
  | readonly ['upper-first']
  | readonly ['upper-all'];

/** Bits of the index of a word, by the length of the word: RFC 7932, section 8. */
export const indexBits = [
  0, 0, 0, 0, 10, 10, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 7, 7, 8, 7, 7, 6, 6, 5, 5,
];

export const shortestWord = 4;
export const longestWord = 24;

/** Where the words of a length start among the bytes of all. */
export function wordsStart(length: number): number {
  let start = 0;
  for (let at = shortestWord; at < length; at += 1) start += at * 2 ** (indexBits[at] ?? 0);
  return start;
}

/** The bytes of a word with a change carried out. */
export function changeWord(word: Uint8Array, change: WordChange): Uint8Array {
  if (change[0] === 'omit') {
    const [, start, end] = change;
    return word.subarray(Math.min(start, word.length), Math.max(start, word.length - end));
  }
  const changed = word.slice();
  for (let at = 0; at < changed.length; ) {
    at += raiseCase(changed, at);
    if (change[0] === 'upper-first') break;
  }
  return changed;
}

/** Turns the character at `at` into upper case, roughly, as the RFC has it; gives its length in bytes. */
function raiseCase(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const flip = (offset: number, bits: number): void => {
    if (at + offset < bytes.length) bytes[at + offset] = (bytes[at + offset] ?? 0) ^ bits;
  };
  if (first < 0xc0) {
    if (first >= 0x61 && first <= 0x7a) flip(0, 32);
    return 1;
  }
  if (first < 0xe0) {
    flip(1, 32);
    return 2;
  }
  flip(2, 5);
  return 3;
}
