/** Takes bits from bytes that come in pieces, the lowest bit of a byte first. */
export class InputBits {
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;
  #held = 0;
  #count = 0;

  /** Goes on with other bytes; those before must have been used up. */
  feed(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#at = 0;
  }

  /** How many of the bytes that were fed last have been taken. */
  get taken(): number {
    return this.#at;
  }

  /** Bits that can be looked at now. */
  get count(): number {
    return this.#count;
  }

  /** The bits that can be looked at; those above `count` are zeros. */
  get held(): number {
    return this.#held;
  }

  /** Makes `wanted` bits visible, 24 at most; false when there are not so many yet. */
  fill(wanted: number): boolean {
    while (this.#count < wanted) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return false;
      this.#held |= byte << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
    return true;
  }

  /** Takes bits that are visible. */
  take(count: number): number {
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** Takes the bits up to the end of a byte, and says whether all of them are zeros. */
  align(): boolean {
    return this.take(this.#count & 7) === 0;
  }

  /** Copies whole bytes; only at the end of a byte. Gives their number. */
  copy(target: Uint8Array, at: number, most: number): number {
    let copied = 0;
    while (this.#count > 0 && copied < most) {
      target[at + copied] = this.take(8);
      copied += 1;
    }
    const rest = this.#bytes.subarray(this.#at, this.#at + most - copied);
    target.set(rest, at + copied);
    this.#at += rest.length;
    return copied + rest.length;
  }
}
