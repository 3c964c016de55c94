/** The layout of an HdrHistogram: `hdr_init` of deps/histogram/src/hdr_histogram.c. */
export interface BucketRange {
  lowest: number;
  highest: number;
  /** Decimal digits of a value that are kept, 1 to 5. */
  figures: number;
}

/**
 * Maps whole numbers to slots: the slots of a bucket have one width, and each bucket is twice as wide as
 * the one below it. Numbers stay exact up to 2 ** 53, which is where `record()` of Node takes them as bigint.
 */
export class ValueBuckets {
  readonly highest: number;
  readonly slots: number;
  readonly #unitBits: number;
  readonly #halfBits: number;

  constructor({ lowest, highest, figures }: BucketRange) {
    this.highest = highest;
    this.#unitBits = bitLength(lowest) - 1;
    this.#halfBits = Math.max(1, Math.ceil(Math.log2(2 * 10 ** figures))) - 1;
    const first = 2 ** (this.#halfBits + 1 + this.#unitBits);
    let buckets = 1;
    for (let end = first; end <= highest; end *= 2) buckets += 1;
    this.slots = (buckets + 1) * this.#half;
  }

  get #half(): number {
    return 2 ** this.#halfBits;
  }

  /** The slot of a value from 0 on; it may lie past the last one. */
  slotOf(value: number): number {
    const bucket = this.#bucketOf(value);
    const within = Math.floor(value / 2 ** (bucket + this.#unitBits));
    return bucket * this.#half + within;
  }

  /** The least value of a slot. */
  lowestOf(slot: number): number {
    const bucket = Math.max(0, Math.floor(slot / this.#half) - 1);
    return (slot - bucket * this.#half) * 2 ** (bucket + this.#unitBits);
  }

  /** How many values share the slot of `value`. */
  widthAt(value: number): number {
    return 2 ** (this.#bucketOf(value) + this.#unitBits);
  }

  /** The least value that shares the slot of `value`. */
  lowestLike(value: number): number {
    return this.lowestOf(this.slotOf(value));
  }

  medianLike(value: number): number {
    return this.lowestLike(value) + Math.floor(this.widthAt(value) / 2);
  }

  #bucketOf(value: number): number {
    return Math.max(0, bitLength(value) - this.#unitBits - this.#halfBits - 1);
  }
}

/** Binary digits of a whole number. */
function bitLength(value: number): number {
  const high = Math.floor(value / 2 ** 32);
  return high === 0 ? 32 - Math.clz32(value) : 32 + bitLength(high);
}
