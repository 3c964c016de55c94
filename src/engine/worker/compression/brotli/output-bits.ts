/** Collects bits, the lowest first, and gives whole bytes away. */
export class OutputBits {
  #bytes = new Uint8Array(4096);
  #taken = 0;
  #end = 0;
  #held = 0;
  #count = 0;

  /** Whole bytes that nobody has taken. */
  get waiting(): number {
    return this.#end - this.#taken;
  }

  get isAligned(): boolean {
    return this.#count === 0;
  }

  /** Adds up to 24 bits. */
  put(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.#push(this.#held & 255);
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** Fills the last byte with zeros. */
  align(): void {
    if (this.#count > 0) this.put(0, 8 - this.#count);
  }

  /** Adds whole bytes; only at the end of a byte. */
  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.#push(byte);
  }

  /** Moves bytes into `target`, and gives their number. */
  takeInto(target: Uint8Array): number {
    const taken = this.#bytes.subarray(
      this.#taken,
      Math.min(this.#end, this.#taken + target.length),
    );
    target.set(taken);
    this.#taken += taken.length;
    if (this.#taken === this.#end) {
      this.#taken = 0;
      this.#end = 0;
    }
    return taken.length;
  }

  #push(byte: number): void {
    if (this.#end === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#end] = byte;
    this.#end += 1;
  }
}
