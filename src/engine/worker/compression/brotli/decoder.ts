import { firstDistances } from './code-tables.ts';
import { DecodeError } from './decode-error.ts';
import { InputBits } from './input-bits.ts';
import { OutputWindow } from './output-window.ts';
import { mostWaiting, readCompressedBlock } from './read-compressed-block.ts';
import { type Reading, readBits } from './read-prefix-code.ts';
import { StaticWords } from './static-words.ts';
import type { WordList } from './word-list.ts';

export type DecoderResult = 'done' | 'needs-input' | 'needs-output';

/** Decompresses a stream of Brotli (RFC 7932) piece by piece. */
export class Decoder {
  readonly #bits = new InputBits();
  readonly #words: StaticWords;
  readonly #steps: Reading<void>;
  #window: OutputWindow | undefined;
  #ended = false;

  constructor(words: WordList) {
    this.#words = new StaticWords(words);
    this.#steps = this.#decode();
  }

  /**
   * Takes bytes from `input` and puts bytes into `output`; says how many of each, and what it waits for.
   * Throws a `DecodeError` for a stream that is no Brotli.
   */
  work(
    input: Uint8Array,
    output: Uint8Array,
  ): { read: number; written: number; result: DecoderResult } {
    this.#bits.feed(input);
    let written = 0;
    const take = (): boolean => {
      written += this.#window?.takeInto(output.subarray(written)) ?? 0;
      return (this.#window?.waiting ?? 0) === 0;
    };
    while (take() && !this.#ended) {
      const before = this.#bits.taken;
      this.#ended = this.#steps.next().done ?? false;
      const moved = this.#bits.taken > before || (this.#window?.waiting ?? 0) > 0;
      if (!moved && !this.#ended) break;
    }
    const drained = take();
    const result = !drained ? 'needs-output' : this.#ended ? 'done' : 'needs-input';
    // What was looked at and not needed belongs to whatever follows the stream.
    const spare = this.#ended ? this.#bits.count >> 3 : 0;
    return { read: this.#bits.taken - spare, written, result };
  }

  *#decode(): Reading<void> {
    const window = new OutputWindow(yield* this.#readWindowBits());
    this.#window = window;
    const state = {
      bits: this.#bits,
      window,
      words: this.#words,
      distances: [...firstDistances],
    };
    const bits = this.#bits;
    for (;;) {
      const isLast = (yield* readBits(bits, 1)) === 1;
      if (isLast && (yield* readBits(bits, 1)) === 1) break;
      const nibbles = yield* readBits(bits, 2);
      if (nibbles === 3) {
        yield* this.#skipMetadata();
        if (isLast) break;
        continue;
      }
      const length = yield* this.#readLength(nibbles + 4);
      if (!isLast && (yield* readBits(bits, 1)) === 1) yield* this.#copyRaw(window, length);
      else yield* readCompressedBlock(state, length);
      if (isLast) break;
    }
    if (!bits.align()) throw new DecodeError('FORMAT_PADDING_2');
  }

  *#readWindowBits(): Reading<number> {
    const bits = this.#bits;
    if ((yield* readBits(bits, 1)) === 0) return 16;
    const high = yield* readBits(bits, 3);
    if (high > 0) return 17 + high;
    const low = yield* readBits(bits, 3);
    if (low === 1) throw new DecodeError('FORMAT_WINDOW_BITS');
    return low === 0 ? 17 : 8 + low;
  }

  *#readLength(nibbles: number): Reading<number> {
    let length = 0;
    for (let index = 0; index < nibbles; index += 1) {
      const nibble = yield* readBits(this.#bits, 4);
      if (nibble === 0 && nibbles > 4 && index === nibbles - 1) {
        throw new DecodeError('FORMAT_EXUBERANT_NIBBLE');
      }
      length += nibble << (4 * index);
    }
    return length + 1;
  }

  *#skipMetadata(): Reading<void> {
    const bits = this.#bits;
    if ((yield* readBits(bits, 1)) === 1) throw new DecodeError('FORMAT_RESERVED');
    const count = yield* readBits(bits, 2);
    let length = count === 0 ? 0 : 1;
    for (let index = 0; index < count; index += 1) {
      const byte = yield* readBits(bits, 8);
      if (byte === 0 && count > 1 && index === count - 1) {
        throw new DecodeError('FORMAT_EXUBERANT_META_NIBBLE');
      }
      length += byte << (8 * index);
    }
    if (!bits.align()) throw new DecodeError('FORMAT_PADDING_1');
    for (; length > 0; length -= 1) yield* readBits(bits, 8);
  }

  *#copyRaw(window: OutputWindow, length: number): Reading<void> {
    if (!this.#bits.align()) throw new DecodeError('FORMAT_PADDING_1');
    for (let left = length; left > 0; ) {
      const { bytes, at } = window.room(Math.min(left, mostWaiting));
      const copied = this.#bits.copy(bytes, at, Math.min(left, mostWaiting));
      window.written(copied);
      left -= copied;
      if (copied === 0 || window.waiting >= mostWaiting) yield;
    }
  }
}
