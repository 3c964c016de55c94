const smallest = 1 << 16;

/** The bytes that copies reach back to, and those that nobody has taken yet. */
export class OutputWindow {
  readonly #most: number;
  #bytes = new Uint8Array(smallest);
  #taken = 0;
  #end = 0;

  /** `bits` is the logarithm of the size. */
  constructor(bits: number) {
    this.#most = 2 ** bits;
  }

  /** Bytes that are there to be taken. */
  get waiting(): number {
    return this.#end - this.#taken;
  }

  /** How far back a copy may reach. */
  get reach(): number {
    return Math.min(this.#most - 16, this.#end);
  }

  /** Bytes before the next one: 1 is the last. */
  before(distance: number): number {
    return this.#bytes[this.#end - distance] ?? 0;
  }

  push(byte: number): void {
    if (this.#end === this.#bytes.length) this.#makeRoom(1);
    this.#bytes[this.#end] = byte;
    this.#end += 1;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Repeats bytes from `distance` back on, which may be the ones that it writes. */
  copy(distance: number, length: number): void {
    this.#makeRoom(length);
    const bytes = this.#bytes;
    let at = this.#end;
    const stop = at + length;
    if (distance >= length) bytes.copyWithin(at, at - distance, at - distance + length);
    else for (; at < stop; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    this.#end = stop;
  }

  /** Where bytes can be put, `most` of them; `written` says how many were. */
  room(most: number): { bytes: Uint8Array; at: number } {
    this.#makeRoom(most);
    return { bytes: this.#bytes, at: this.#end };
  }

  written(count: number): void {
    this.#end += count;
  }

  /** Moves bytes that wait into `target`, and gives their number. */
  takeInto(target: Uint8Array): number {
    const taken = this.#bytes.subarray(
      this.#taken,
      Math.min(this.#end, this.#taken + target.length),
    );
    target.set(taken);
    this.#taken += taken.length;
    return taken.length;
  }

  /** Drops what nothing can reach any more, or grows. */
  #makeRoom(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const keptFrom = Math.min(this.#taken, Math.max(0, this.#end - this.#most));
    const kept = this.#bytes.subarray(keptFrom, this.#end);
    const needed = kept.length + count;
    const target =
      needed > this.#bytes.length / 2
        ? new Uint8Array(Math.max(needed, this.#bytes.length) * 2)
        : this.#bytes;
    if (target === this.#bytes) this.#bytes.copyWithin(0, keptFrom, this.#end);
    else target.set(kept);
    this.#bytes = target;
    this.#end = kept.length;
    this.#taken -= keptFrom;
  }
}
