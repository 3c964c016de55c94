import { createHistogram } from 'node:perf_hooks';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HistogramHandle } from './histogram-handle.ts';

// What Node 24.21 has and its types lack.
type Real = ReturnType<typeof createHistogram> & {
  skewness: number;
  kurtosis: number;
  ewmaMean: number;
  ewmaStddev: number;
  ewmaErrorRate: number;
  cdf(value: number): number;
  countAt(value: number): number;
  percentilesAt(percentiles: number[]): Map<number, number>;
  linearBuckets(step: number): Map<number, number>;
  logBuckets(first: number, base: number): Map<number, number>;
  recordCorrected(value: number, expected: number): void;
  subtract(other: object): void;
  ksTest(other: object): number;
  cohensD(other: object): number;
  cliffsD(other: object): number;
};

type Options = { lowest: number; highest: number; figures: number };
const wide: Options = { lowest: 1, highest: Number.MAX_SAFE_INTEGER, figures: 3 };

function pair(values: number[], options = wide, halfLife = 0, threshold = 0) {
  const real = createHistogram({ ...options, halfLife, threshold } as never) as Real;
  const own = new HistogramHandle(options, () => 0, halfLife, threshold);
  for (const value of values) {
    real.record(value);
    own.record(value);
  }
  return { real, own };
}

const filled = <Value>(fill: (map: Map<number, Value>) => void): [number, Value][] => {
  const map = new Map<number, Value>();
  fill(map);
  return [...map];
};

const asked = [0, 1, 3.5, 10, 1000, 123_456, 1e9];
// Past the highest value Node reads what lies behind its counts.
const counted = [0, 1, 2];

const shownOfReal = (real: Real) => ({
  plain: [real.count, real.exceeds, real.min, real.max, real.minBigInt, real.maxBigInt],
  ranks: [1, 12.5, 50, 99.9, 100].map((at) => real.percentileBigInt(at)),
  percentiles: [...real.percentiles],
  big: [...real.percentilesBigInt],
  at: [...real.percentilesAt([25, 50, 99])],
  cdf: asked.map((value) => real.cdf(value)),
  counts: counted.map((value) => real.countAt(value)),
});

const shownOfOwn = (own: HistogramHandle) => ({
  plain: [
    own.count(),
    own.exceeds(),
    own.min(),
    own.max(),
    own.minBigInt(),
    own.maxBigInt(),
  ] as unknown[],
  ranks: [1, 12.5, 50, 99.9, 100].map((at) => own.percentileBigInt(at)),
  percentiles: filled((map: Map<number, number>) => own.percentiles(map)),
  big: filled((map: Map<number, bigint>) => own.percentilesBigInt(map)),
  at: filled((map: Map<number, number>) => own.percentilesAt(map, Float64Array.of(25, 50, 99))),
  cdf: asked.map((value) => own.cdf(value)),
  counts: counted.map((value) => own.countAt(value)),
});

const values = fc.array(
  fc
    .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 2 ** 31 }), fc.maxSafeNat())
    .map((value) => Math.max(1, value)),
  { maxLength: 40 },
);
const ranges = fc.constantFrom<Options>(
  wide,
  { lowest: 10, highest: 1000, figures: 2 },
  { lowest: 1, highest: 100_000, figures: 5 },
  { lowest: 1, highest: 2, figures: 1 },
);

it('counts and ranks whatever is recorded as real Node does', () => {
  fc.assert(
    fc.property(values, ranges, (recorded, options) => {
      const { real, own } = pair(recorded, options);
      expect(shownOfOwn(own)).toEqual(shownOfReal(real));
    }),
  );
});

it('adds and subtracts as real Node does', () => {
  fc.assert(
    fc.property(values, values, (first, second) => {
      const [a, b] = [pair(first), pair(second)];
      a.real.add(b.real);
      a.own.add(b.own);
      expect(shownOfOwn(a.own)).toEqual(shownOfReal(a.real));
      b.real.subtract(a.real);
      b.own.subtract(a.own);
      a.real.subtract(pair(second.slice(1)).real);
      a.own.subtract(pair(second.slice(1)).own);
      expect(shownOfOwn(a.own)).toEqual(shownOfReal(a.real));
      expect(shownOfOwn(b.own)).toEqual(shownOfReal(b.real));
    }),
  );
});

it('gives the mean, the deviation and the shape that real Node gives', () => {
  for (const recorded of [[1, 2, 3, 4, 10], [5, 5, 5], [7], [1, 9], [3, 3_000_000, 17, 17]]) {
    const { real, own } = pair(recorded);
    expect([own.mean(), own.stddev(), own.skewness(), own.kurtosis()]).toEqual([
      real.mean,
      real.stddev,
      real.skewness,
      real.kurtosis,
    ]);
  }
  expect(pair([]).own.mean()).toBeNaN();
});

it('compares two histograms as real Node does', () => {
  const sets = [[1, 2, 3, 4, 10], [2, 3, 5, 7, 11, 13], [5, 5, 5], [7], []];
  for (const first of sets.map((set) => pair(set))) {
    for (const second of sets.map((set) => pair(set))) {
      const [a, b] = [first.own, second.own];
      const [c, d] = [first.real, second.real];
      expect([a.ksTest(b), a.cohensD(b), a.cliffsD(b)]).toEqual([
        c.ksTest(d),
        c.cohensD(d),
        c.cliffsD(d),
      ]);
    }
  }
});

it('sorts values into linear and growing buckets as real Node does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6000 }), { maxLength: 20 }),
      fc.constantFrom(1, 2, 3, 100),
      (recorded, step) => {
        const { real, own } = pair(recorded);
        expect(filled((map: Map<number, number>) => own.linearBuckets(step, map))).toEqual([
          ...real.linearBuckets(step),
        ]);
        expect(filled((map: Map<number, number>) => own.logBuckets(step, 2, map))).toEqual([
          ...real.logBuckets(step, 2),
        ]);
      },
    ),
  );
});

it('weighs recent values as real Node does', () => {
  const { real, own } = pair([1, 2, 30, 4], wide, 10, 5);
  expect([own.ewmaMean(), own.ewmaStddev(), own.ewmaErrorRate()]).toEqual([
    real.ewmaMean,
    real.ewmaStddev,
    real.ewmaErrorRate,
  ]);
});

it('fills in what a stall left out', () => {
  const { real, own } = pair([]);
  real.recordCorrected(1000, 30);
  own.recordCorrected(1000, 30);
  expect(shownOfOwn(own)).toEqual(shownOfReal(real));
});

it('takes a bigint up to 64 bits and no further', () => {
  const own = new HistogramHandle({ lowest: 1, highest: 2 ** 62, figures: 3 }, () => 0);
  own.record(2n ** 61n + 5n);
  expect([own.minBigInt(), own.maxBigInt()]).toEqual([2305843009213693952n, 2308094809027379199n]);
  expect(() => own.record(2n ** 64n)).toThrow('value is out of range');
  expect(() => own.record(0n)).toThrow('value is out of range');
});

it('records the time between two calls, in nanoseconds', () => {
  let now = 5;
  const own = new HistogramHandle(wide, () => now);
  own.recordDelta();
  expect(own.count()).toBe(0);
  now = 7;
  own.recordDelta();
  expect([own.count(), own.min() <= 2e6, own.max() >= 2e6]).toEqual([1, true, true]);
});
