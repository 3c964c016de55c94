// Histogram and IntervalHistogram of src/histogram.cc
import { missing } from '../bindings/missing.ts';
import { nodeError } from '../bindings/node-error.ts';
import { cliffsDelta, cohensD, ksDistance } from './compare-histograms.ts';
import { HdrHistogram } from './hdr-histogram.ts';
import { halvingPercentiles, linearBuckets, logBuckets } from './histogram-views.ts';
import { MovingAverage } from './moving-average.ts';
import type { BucketRange } from './value-buckets.ts';

const greatest = 2n ** 63n - 1n;

/** What the library reads of a histogram. Above 2 ** 53 a value counts to the nearest number. */
export class HistogramHandle {
  readonly #values: HdrHistogram;
  readonly #average: MovingAverage;
  readonly #now: () => number;
  #exceeds = 0;
  #before: number | undefined;

  /** `now` gives milliseconds, with a fraction. */
  constructor(range: BucketRange, now: () => number, halfLife = 0, threshold = 0) {
    this.#values = new HdrHistogram(range);
    this.#now = now;
    this.#average = new MovingAverage(halfLife, threshold);
  }

  record(value: number | bigint): void {
    this.#record(toNumber(value));
  }

  recordDelta(): void {
    const now = this.#now() * 1e6;
    if (this.#before !== undefined) this.#record(Math.max(1, Math.round(now - this.#before)));
    this.#before = now;
  }

  recordCorrected(value: number | bigint, expected: number | bigint): void {
    const [from, step] = [toNumber(value), toNumber(expected)];
    this.#record(from);
    for (let lost = from - step; lost >= step; lost -= step) this.#values.record(lost);
  }

  add(other: HistogramHandle): void {
    this.#exceeds += other.#exceeds;
    for (const { value, count } of other.#values.recorded()) this.#values.record(value, count);
  }

  subtract(other: HistogramHandle): void {
    this.#values.subtract(other.#values);
    this.#exceeds = Math.max(0, this.#exceeds - other.#exceeds);
  }

  reset(): void {
    this.#values.reset();
    this.#average.reset();
    this.#exceeds = 0;
    this.#before = undefined;
  }

  count(): number {
    return this.#values.total;
  }

  countBigInt(): bigint {
    return BigInt(this.#values.total);
  }

  exceeds(): number {
    return this.#exceeds;
  }

  exceedsBigInt(): bigint {
    return BigInt(this.#exceeds);
  }

  min(): number {
    return Number(this.minBigInt());
  }

  minBigInt(): bigint {
    const { min } = this.#values;
    return min === Number.POSITIVE_INFINITY ? greatest : BigInt(min);
  }

  max(): number {
    return Number(this.maxBigInt());
  }

  maxBigInt(): bigint {
    return this.#values.total === 0 ? 0n : this.#highestLike(this.#values.max);
  }

  mean(): number {
    return this.#values.mean;
  }

  stddev(): number {
    return this.#values.stddev;
  }

  /** The third standardised moment; 0 for fewer than three values, or equal ones. */
  skewness(): number {
    const variance = this.#values.moment(2);
    if (this.#values.total < 3 || variance === 0) return 0;
    return this.#values.moment(3) / (variance * Math.sqrt(variance));
  }

  /** The fourth one less that of a normal distribution; 0 for fewer than four values, or equal ones. */
  kurtosis(): number {
    const variance = this.#values.moment(2);
    if (this.#values.total < 4 || variance === 0) return 0;
    return this.#values.moment(4) / (variance * variance) - 3;
  }

  percentile(percentile: number): number {
    return Number(this.percentileBigInt(percentile));
  }

  percentileBigInt(percentile: number): bigint {
    return this.#highestLike(this.#values.valueAt(percentile));
  }

  percentiles(map: Map<number, number>): void {
    for (const [percentile, value] of halvingPercentiles(this.#values)) map.set(percentile, value);
  }

  percentilesBigInt(map: Map<number, bigint>): void {
    for (const [percentile, value] of halvingPercentiles(this.#values)) {
      map.set(percentile, BigInt(value));
    }
  }

  percentilesAt(map: Map<number, number>, percentiles: Float64Array): void {
    for (const percentile of percentiles) {
      const { total } = this.#values;
      // The array of C holds the rank until the value is found, which it never is without values.
      const value = total === 0 ? this.#values.rankOf(percentile) : this.percentile(percentile);
      map.set(percentile, value);
    }
  }

  linearBuckets(step: number, map: Map<number, number>): void {
    for (const [end, count] of linearBuckets(this.#values, step)) map.set(end, count);
  }

  logBuckets(first: number, base: number, map: Map<number, number>): void {
    for (const [end, count] of logBuckets(this.#values, first, base)) map.set(end, count);
  }

  cdf(value: number): number {
    return this.#values.shareUpTo(value);
  }

  countAt(value: number): number {
    return this.#values.countAt(Math.trunc(value));
  }

  ewmaMean(): number {
    return this.#average.mean;
  }

  ewmaStddev(): number {
    return this.#average.stddev;
  }

  ewmaErrorRate(): number {
    return this.#average.errorRate;
  }

  ksTest(other: HistogramHandle): number {
    return ksDistance(this.#values, other.#values);
  }

  cohensD(other: HistogramHandle): number {
    return cohensD(this.#values, other.#values);
  }

  cliffsD(other: HistogramHandle): number {
    return cliffsDelta(this.#values, other.#values);
  }

  welchTest = missing('histogram.welchTest()');
  mannWhitneyTest = missing('histogram.mannWhitneyTest()');
  percentileCI = missing('histogram.percentileCI()');

  #record(value: number): void {
    if (this.#values.record(value)) this.#average.take(value);
    else this.#exceeds += 1;
  }

  #highestLike(value: number): bigint {
    const { buckets } = this.#values;
    return BigInt(buckets.lowestLike(value)) + BigInt(buckets.widthAt(value)) - 1n;
  }
}

function toNumber(value: number | bigint): number {
  if (typeof value === 'bigint' && (value < 1n || value > greatest)) {
    throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', 'value is out of range');
  }
  return Number(value);
}
