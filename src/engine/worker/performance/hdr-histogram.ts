import { type BucketRange, ValueBuckets } from './value-buckets.ts';

/** A slot that holds values: the least of them, how many, and how many with all slots below. */
export interface Recorded {
  value: number;
  count: number;
  below: number;
}

/** Counts of whole numbers with a bounded relative error, as deps/histogram/src/hdr_histogram.c keeps them. */
export class HdrHistogram {
  readonly buckets: ValueBuckets;
  readonly #counts: Float64Array;
  #total = 0;
  #least = Number.POSITIVE_INFINITY;
  #most = 0;

  constructor(range: BucketRange) {
    this.buckets = new ValueBuckets(range);
    this.#counts = new Float64Array(this.buckets.slots);
  }

  get total(): number {
    return this.#total;
  }

  /** Counts a value `times` times; false when it is more than the histogram can take. */
  record(value: number, times = 1): boolean {
    const slot = this.buckets.slotOf(value);
    if (value > this.buckets.highest || slot >= this.#counts.length) return false;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + times;
    this.#total += times;
    if (value !== 0) this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
    return true;
  }

  reset(): void {
    this.#counts.fill(0);
    this.#total = 0;
    this.#least = Number.POSITIVE_INFINITY;
    this.#most = 0;
  }

  /** Takes away what another one counts; no count falls below zero. */
  subtract(other: HdrHistogram): void {
    const left = [...this.recorded()].map(({ value, count }) => ({
      value,
      count: Math.max(0, count - other.countAt(value)),
    }));
    this.reset();
    for (const { value, count } of left) if (count > 0) this.record(value, count);
  }

  countAt(value: number): number {
    return this.#counts[this.buckets.slotOf(value)] ?? 0;
  }

  /** The least value, as far as its slot tells; infinite without values. */
  get min(): number {
    if (this.#total === 0) return Number.POSITIVE_INFINITY;
    return (this.#counts[0] ?? 0) > 0 ? 0 : this.buckets.lowestLike(this.#least);
  }

  /** The least value of the slot that holds the greatest one. */
  get max(): number {
    return this.buckets.lowestLike(this.#most);
  }

  /** Every slot that holds values, from the lowest on. */
  *recorded(): Generator<Recorded, void> {
    let below = 0;
    for (let slot = 0; below < this.#total; slot += 1) {
      const count = this.#counts[slot] ?? 0;
      if (count === 0) continue;
      below += count;
      yield { value: this.buckets.lowestOf(slot), count, below };
    }
  }

  get mean(): number {
    let sum = 0;
    for (const { value, count } of this.recorded()) sum += count * this.buckets.medianLike(value);
    return sum / this.#total;
  }

  get stddev(): number {
    return Math.sqrt(this.moment(2));
  }

  /** The central moment of an order: the mean of the distances from the mean to that power. */
  moment(order: 2 | 3 | 4): number {
    const { mean } = this;
    let sum = 0;
    for (const { value, count } of this.recorded()) {
      const distance = this.buckets.medianLike(value) - mean;
      const square = distance * distance;
      // Products round as they do in C; a power may not.
      const factor = { 2: 1, 3: distance, 4: square }[order];
      sum += square * factor * count;
    }
    return sum / this.#total;
  }

  /** The share of values that are not greater than `value`. */
  shareUpTo(value: number): number {
    // C++ turns what is no 64 bit number into the least one.
    if (!(value >= 0 && value < 2 ** 63)) return 0;
    const slot = this.buckets.slotOf(Math.floor(value));
    let share = 0;
    for (const { value: at, below } of this.recorded()) {
      if (this.buckets.slotOf(at) > slot) break;
      share = below / this.#total;
    }
    return share;
  }

  /** How many values lie at or below a percentile: at least one. */
  rankOf(percentile: number): number {
    return Math.max(1, Math.floor((percentile / 100) * this.#total + 0.5));
  }

  /** The least value of the slot in which a percentile falls; 0 without values. */
  valueAt(percentile: number): number {
    const rank = this.rankOf(percentile);
    for (const { value, below } of this.recorded()) if (below >= rank) return value;
    return 0;
  }
}
