import { Errno } from './errno.ts';

const smallest = 256;

/** The bytes of a file. They grow as they are written; positions and sizes count bytes. */
export class FileContent {
  #bytes: Uint8Array<ArrayBuffer>;
  #size: number;

  constructor(bytes: Uint8Array<ArrayBuffer> = new Uint8Array()) {
    this.#bytes = bytes;
    this.#size = bytes.length;
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
    this.#reserve(end);
    this.#bytes.set(source, position);
    this.#size = Math.max(this.#size, end);
  }

  /** Cuts the file off, or lengthens it with zeros. Throws ENOSPC. */
  resize(size: number): void {
    if (size > this.#size) this.#reserve(size);
    // What a later growth uncovers must be zeros.
    else this.#bytes.fill(0, size, this.#size);
    this.#size = size;
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const capacity = Math.max(size, smallest, this.#bytes.length * 2);
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
