import { Errno } from './errno.ts';
import type { Space } from './space.ts';

const smallest = 256;
/** Room that is made ahead for a large file: twice its size would be too much. */
const largestStep = 64 * 1024 * 1024;

/** The bytes of a file. They grow as they are written; positions and sizes count bytes. */
export class FileContent {
  #bytes: Uint8Array<ArrayBuffer>;
  #size: number;
  readonly #space: Space | undefined;

  /** Growth takes room of `space`; the first bytes have theirs already. */
  constructor(bytes: Uint8Array<ArrayBuffer> = new Uint8Array(), space?: Space) {
    this.#bytes = bytes;
    this.#size = bytes.length;
    this.#space = space;
  }

  get size(): number {
    return this.#size;
  }

  /** The bytes themselves: valid until the next change. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#size);
  }

  /** Copies from `position` as much as fits into `target`, and gives the number of bytes. */
  read(position: number, target: Uint8Array): number {
    const end = Math.min(this.#size, position + target.length);
    if (end <= position) return 0;
    target.set(this.#bytes.subarray(position, end));
    return end - position;
  }

  /** Puts bytes at `position`; a gap before them reads as zeros. Throws ENOSPC. */
  write(position: number, source: Uint8Array): void {
    const end = position + source.length;
    if (source.length === 0) return;
    this.#grow(end);
    this.#bytes.set(source, position);
  }

  /** Cuts the file off, or lengthens it with zeros. Throws ENOSPC. */
  resize(size: number): void {
    this.#grow(size);
    if (size === this.#size) return;
    // What a later growth uncovers must be zeros.
    this.#bytes.fill(0, size, this.#size);
    this.#space?.give(this.#size - size);
    this.#size = size;
  }

  #grow(size: number): void {
    if (size <= this.#size) return;
    this.#space?.take(size - this.#size);
    try {
      this.#reserve(size);
    } catch (error) {
      this.#space?.give(size - this.#size);
      throw error;
    }
    this.#size = size;
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const ahead = this.#bytes.length + Math.min(this.#bytes.length, largestStep);
    const capacity = Math.max(size, smallest, ahead);
    let grown: Uint8Array<ArrayBuffer>;
    try {
      grown = new Uint8Array(capacity);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new Errno('ENOSPC');
    }
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}
