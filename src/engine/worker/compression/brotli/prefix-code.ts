import type { InputBits } from './input-bits.ts';

const longest = 15;
/** Codes up to so many bits are found by one look. */
const quickBits = 9;

/** A prefix code to read symbols by: RFC 7932, section 3. */
export class PrefixCode {
  /** By the next bits of the stream: the symbol, and above it the length of its code. */
  readonly #quick = new Uint32Array(1 << quickBits);
  /** Symbols in order of their codes; and by length, how many codes there are and where they begin. */
  readonly #sorted: Uint16Array;
  readonly #counts = new Uint16Array(longest + 1);
  readonly #only: number | undefined;

  /** `lengths` are the lengths of the codes by symbol; 0 says that there is none. */
  constructor(lengths: Uint8Array) {
    for (const length of lengths) if (length > 0) this.#count(length);
    const starts = new Uint16Array(longest + 2);
    for (let length = 1; length <= longest; length += 1) {
      starts[length + 1] = (starts[length] ?? 0) + (this.#counts[length] ?? 0);
    }
    this.#sorted = new Uint16Array(starts[longest + 1] ?? 0);
    for (const [symbol, length] of lengths.entries()) {
      if (length === 0) continue;
      this.#sorted[starts[length] ?? 0] = symbol;
      starts[length] = (starts[length] ?? 0) + 1;
    }
    this.#only = this.#sorted.length === 1 ? this.#sorted[0] : undefined;
    if (this.#only === undefined) this.#fillQuick();
  }

  /** A code of one symbol, which takes no bits. */
  static of(symbol: number): PrefixCode {
    const lengths = new Uint8Array(symbol + 1);
    lengths[symbol] = 1;
    return new PrefixCode(lengths);
  }

  /** Reads a symbol; -1 when its code is not all there yet. */
  read(bits: InputBits): number {
    if (this.#only !== undefined) return this.#only;
    bits.fill(longest);
    const entry = this.#quick[bits.held & ((1 << quickBits) - 1)] ?? 0;
    const length = entry >>> 16;
    if (length > 0) {
      if (length > bits.count) return -1;
      bits.take(length);
      return entry & 0xffff;
    }
    return this.#readLong(bits);
  }

  #count(length: number): void {
    this.#counts[length] = (this.#counts[length] ?? 0) + 1;
  }

  #fillQuick(): void {
    let code = 0;
    let at = 0;
    for (let length = 1; length <= quickBits; length += 1) {
      code <<= 1;
      for (let count = this.#counts[length] ?? 0; count > 0; count -= 1) {
        const entry = (length << 16) | (this.#sorted[at] ?? 0);
        const step = 1 << length;
        for (let bits = reverse(code, length); bits < 1 << quickBits; bits += step) {
          this.#quick[bits] = entry;
        }
        code += 1;
        at += 1;
      }
    }
  }

  /** Goes through the lengths: the codes of one length are consecutive numbers. */
  #readLong(bits: InputBits): number {
    let code = 0;
    let first = 0;
    let before = 0;
    for (let length = 1; length <= Math.min(longest, bits.count); length += 1) {
      code = (code << 1) | ((bits.held >>> (length - 1)) & 1);
      const count = this.#counts[length] ?? 0;
      if (code - first < count) {
        bits.take(length);
        return this.#sorted[before + code - first] ?? 0;
      }
      before += count;
      first = (first + count) << 1;
    }
    return -1;
  }
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}
