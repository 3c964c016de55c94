import { DecodeError } from './decode-error.ts';
import {
  changeWord,
  indexBits,
  longestWord,
  shortestWord,
  type WordList,
  wordsStart,
} from './word-list.ts';

/** Looks words of the static dictionary up: RFC 7932, section 8. */
export class StaticWords {
  readonly #bytes: Uint8Array;
  readonly #transforms: WordList['transforms'];

  constructor({ words, transforms }: WordList) {
    this.#bytes = bytesOfText(words);
    this.#transforms = transforms;
  }

  /** The word of a length that a distance past all output means. Throws when there is none. */
  find(length: number, id: number): Uint8Array {
    if (length < shortestWord || length > longestWord) throw new DecodeError('FORMAT_DICTIONARY');
    const bits = indexBits[length] ?? 0;
    const transform = this.#transforms[Math.floor(id / 2 ** bits)];
    if (transform === undefined) throw new DecodeError('FORMAT_TRANSFORM');
    const start = wordsStart(length) + (id % 2 ** bits) * length;
    const [prefix, change, suffix] = transform;
    const word = changeWord(this.#bytes.subarray(start, start + length), change);
    return concat([bytesOfText(prefix), word, bytesOfText(suffix)]);
  }
}

function bytesOfText(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
