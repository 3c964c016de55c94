import { firstDistances } from './code-tables.ts';
import { MatchFinder, searchBits } from './match-finder.ts';
import { OutputBits } from './output-bits.ts';
import { mostInBlock, writeBlock } from './write-block.ts';

/** What a caller wants besides that the input is taken: `BrotliEncoderOperation` of brotli/encode.h. */
export const operation = { process: 0, flush: 1, finish: 2, metadata: 3 } as const;

/**
 * Compresses a stream to Brotli (RFC 7932) piece by piece. The same input in the same pieces gives the
 * same bytes, but not those of the reference encoder: it looks for matches in the last 256 KiB, and
 * uses neither the static dictionary nor contexts.
 */
export class Encoder {
  readonly #bits = new OutputBits();
  readonly #finder: MatchFinder;
  readonly #distances = firstDistances.toReversed();
  readonly #windowBits: number;
  /** Bytes that matches may lie in, and after `#done` those that are not written yet. */
  #bytes = new Uint8Array(4 * mostInBlock);
  #done = 0;
  #end = 0;
  /** What a place in `#bytes` lacks to its place in the stream. */
  #offset = 0;
  #hasHeader = false;
  #isFlushed = false;
  #isFinished = false;

  /** `quality` is 0 to 11, `windowBits` 10 to 24. */
  constructor(quality: number, windowBits: number) {
    this.#finder = new MatchFinder(quality, 2 ** windowBits - 16);
    this.#windowBits = windowBits;
  }

  /** Takes all of `input`, and gives how many bytes went into `output`. */
  work(wanted: number, input: Uint8Array, output: Uint8Array): number {
    if (input.length > 0) this.#isFlushed = false;
    for (let at = 0; at < input.length; ) at += this.#take(input.subarray(at));
    if (wanted === operation.flush) this.#flush();
    if (wanted === operation.finish && !this.#isFinished) {
      this.#writePending();
      this.#bits.put(3, 2);
      this.#bits.align();
      this.#isFinished = true;
    }
    return this.#bits.takeInto(output);
  }

  /** Whether more output waits than there was room for. */
  get hasMore(): boolean {
    return this.#bits.waiting > 0;
  }

  #take(input: Uint8Array): number {
    const room = mostInBlock - (this.#end - this.#done);
    const part = input.subarray(0, room);
    this.#makeRoom(part.length);
    this.#bytes.set(part, this.#end);
    this.#end += part.length;
    if (part.length === room) this.#writePending();
    return part.length;
  }

  #flush(): void {
    if (this.#isFlushed || this.#isFinished) return;
    this.#writePending();
    // An empty block of metadata ends at the end of a byte.
    this.#bits.put(6, 1 + 2 + 1 + 2);
    this.#bits.align();
    this.#isFlushed = true;
  }

  #writePending(): void {
    if (!this.#hasHeader) {
      this.#hasHeader = true;
      this.#putWindowBits();
    }
    if (this.#end === this.#done) return;
    const seen = this.#bytes.subarray(0, this.#end);
    const commands = this.#finder.split(seen, this.#done, this.#offset);
    writeBlock(this.#bits, seen.subarray(this.#done), commands, this.#distances);
    this.#done = this.#end;
  }

  #putWindowBits(): void {
    const bits = this.#windowBits;
    if (bits === 16) this.#bits.put(0, 1);
    else if (bits === 17) this.#bits.put(1, 7);
    else if (bits > 17) this.#bits.put(((bits - 17) << 1) | 1, 4);
    else this.#bits.put(((bits - 8) << 4) | 1, 7);
  }

  /** Drops bytes that no match can reach when there is no more room behind. */
  #makeRoom(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const from = Math.max(0, this.#done - (1 << searchBits));
    const kept = this.#bytes.subarray(from, this.#end);
    const target =
      kept.length + count > this.#bytes.length
        ? new Uint8Array(this.#bytes.length * 2)
        : this.#bytes;
    if (target === this.#bytes) target.copyWithin(0, from, this.#end);
    else target.set(kept);
    this.#bytes = target;
    this.#end -= from;
    this.#done -= from;
    this.#offset += from;
  }
}
