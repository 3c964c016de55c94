import { brotliDecompressSync } from 'node:zlib';
import {
  changeWord,
  indexBits,
  longestWord,
  shortestWord,
  type Transform,
  type WordChange,
  type WordList,
} from '../worker/compression/brotli/word-list.ts';

const transformCount = 121;

/** Writes bits, the lowest first. */
class Bits {
  readonly #bytes: number[] = [];
  #used = 8;

  put(value: number, count: number): void {
    for (let bit = 0; bit < count; bit += 1) {
      if (this.#used === 8) {
        this.#bytes.push(0);
        this.#used = 0;
      }
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >> bit) & 1) << this.#used);
      this.#used += 1;
    }
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/**
 * The static dictionary and its transforms, which the running Node knows: it decompresses streams that
 * refer to each word once. Throws when a transform is none that the format can describe.
 */
export function readBrotliWords(): WordList {
  const words: Uint8Array[] = [];
  for (let length = shortestWord; length <= longestWord; length += 1) {
    for (let index = 0; index < 2 ** (indexBits[length] ?? 0); index += 1) {
      words.push(lookUp(length, index, length));
    }
  }
  return { words: decode(Buffer.concat(words)), transforms: readTransforms(words) };
}

/** Text with a character for each byte: not all words are whole characters of UTF-8. */
function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** What a reference to the dictionary gives, which must be `size` bytes. Throws as Node does when it is not. */
function lookUp(length: number, wordId: number, size: number): Uint8Array {
  const bits = new Bits();
  // A window of 64 KiB; then a block of `size` bytes that is not the last, with one command.
  bits.put(0, 1);
  bits.put(0, 3);
  bits.put(size - 1, 16);
  bits.put(0, 1);
  // One block type of each kind, no direct distances, one context mode, one tree each.
  bits.put(0, 3 + 6 + 2 + 2);
  putOnlySymbol(bits, 0, 8);
  const copy = copySymbol(length);
  putOnlySymbol(bits, copy.symbol, 10);
  const distance = distanceSymbol(wordId + 1);
  putOnlySymbol(bits, distance.symbol, 6);
  bits.put(copy.extra, copy.extraBits);
  bits.put(distance.extra, distance.extraBits);
  // The last block, which is empty.
  bits.put(3, 2);
  // A Buffer would share its bytes with its slices.
  return Uint8Array.from(brotliDecompressSync(bits.bytes));
}

/** A prefix code of one symbol, which takes no bits. */
function putOnlySymbol(bits: Bits, symbol: number, symbolBits: number): void {
  bits.put(1, 2);
  bits.put(0, 2);
  bits.put(symbol, symbolBits);
}

/** The command that inserts nothing and copies so many bytes. */
function copySymbol(length: number): { symbol: number; extra: number; extraBits: number } {
  if (length < 10) return { symbol: 128 + length - 2, extra: 0, extraBits: 0 };
  // Codes 8 to 15 of the copy lengths that a word can have.
  const starts = [10, 12, 14, 18, 22, 30];
  const sizes = [1, 1, 2, 2, 3, 3];
  const code = starts.findLastIndex((start) => start <= length);
  const extra = length - (starts[code] ?? 0);
  return { symbol: 192 + code, extra, extraBits: sizes[code] ?? 0 };
}

function distanceSymbol(distance: number): { symbol: number; extra: number; extraBits: number } {
  const shifted = distance + 3;
  const extraBits = Math.floor(Math.log2(shifted)) - 1;
  const half = (shifted >> extraBits) & 1;
  return {
    symbol: 16 + 2 * (extraBits - 1) + half,
    extra: shifted - ((2 + half) << extraBits),
    extraBits,
  };
}

/** Finds out what each transform does from what it does to a few words. */
function readTransforms(words: readonly Uint8Array[]): Transform[] {
  const length = 12;
  const first = words.findIndex((word) => word.length === length);
  const samples = words
    .slice(first, first + 2 ** (indexBits[length] ?? 0))
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => /^[a-z]+$/.test(decode(word)))
    .slice(0, 6);
  return Array.from({ length: transformCount }, (_, transform) => {
    const results = samples.map(({ word, index }) => ({
      word,
      result: transformed(length, (transform << (indexBits[length] ?? 0)) + index, word.length),
    }));
    const found = changes()
      .map((change) => explain(change, results))
      .filter((described) => described !== undefined);
    const [best] = found.toSorted((a, b) => a[0].length + a[2].length - b[0].length - b[2].length);
    if (best === undefined) throw new Error(`Brotli's transform ${transform} is of no known kind.`);
    return best;
  });
}

/** The result of a transform, whose length is not known beforehand. */
function transformed(length: number, wordId: number, near: number): Uint8Array {
  for (let size = Math.max(1, near - 10); size < near + 20; size += 1) {
    try {
      const result = lookUp(length, wordId, size);
      if (result.length === size) return result;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  throw new Error(`Node gives nothing for the word ${wordId} of Brotli's dictionary.`);
}

function changes(): WordChange[] {
  const omissions = Array.from({ length: 10 }, (_, count) => count);
  return [
    ['upper-first'],
    ['upper-all'],
    ...omissions.map((count): WordChange => ['omit', 0, count]),
    ...omissions.map((count): WordChange => ['omit', count, 0]),
  ];
}

/** The transform of this change that gives all results; undefined when there is none. */
function explain(
  change: WordChange,
  results: readonly { word: Uint8Array; result: Uint8Array }[],
): Transform | undefined {
  const [sample] = results;
  if (sample === undefined) return undefined;
  const text = Buffer.from(sample.result);
  const at = text.indexOf(Buffer.from(changeWord(sample.word, change)));
  if (at === -1) return undefined;
  const prefix = text.subarray(0, at);
  const suffix = text.subarray(at + changeWord(sample.word, change).length);
  const fits = results.every(({ word, result }) =>
    Buffer.concat([prefix, changeWord(word, change), suffix]).equals(result),
  );
  return fits ? [decode(prefix), change, decode(suffix)] : undefined;
}
