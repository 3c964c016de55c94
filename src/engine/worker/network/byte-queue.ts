/** Largest piece that a read gives: what libuv allocates for one. */
export const pieceSize = 65_536;

/** Bytes that wait in order. They are copied when they come in, so that their owner may change them. */
export class ByteQueue {
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** How many bytes `take` gives without copying them. */
  get firstLength(): number {
    return this.#pieces[0]?.length ?? 0;
  }

  /** Copies bytes to the end, in pieces that `take` gives away without another copy. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      this.pushOwned(bytes.slice(at, at + pieceSize));
    }
  }

  /** Puts bytes that nobody else holds at the end. */
  pushOwned(piece: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Takes at most `size` bytes from the front, in a buffer of their own. */
  take(size: number): Uint8Array<ArrayBuffer> {
    const wanted = Math.min(size, this.#length);
    this.#length -= wanted;
    const [first] = this.#pieces;
    if (first?.length === wanted && first.buffer.byteLength === wanted) {
      this.#pieces.shift();
      return first;
    }
    const taken = new Uint8Array(wanted);
    let at = 0;
    let used = 0;
    while (at < wanted) {
      const piece = this.#pieces[used];
      if (piece === undefined) throw new Error('A queue of bytes holds less than its length.');
      const part = piece.subarray(0, wanted - at);
      taken.set(part, at);
      at += part.length;
      if (part.length < piece.length) this.#pieces[used] = piece.subarray(part.length);
      else used += 1;
    }
    this.#pieces.splice(0, used);
    return taken;
  }

  clear(): void {
    this.#pieces = [];
    this.#length = 0;
  }
}
