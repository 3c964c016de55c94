import type { HdrHistogram } from './hdr-histogram.ts';

/**
 * Values by percentile, in steps that halve the distance to 100 (`hdr_iter_percentile_init` with one tick
 * for each half), as `histogram.percentiles` shows them.
 */
export function* halvingPercentiles(histogram: HdrHistogram): Generator<[number, number], void> {
  let next = 0;
  let last = 0;
  for (const { value, below } of histogram.recorded()) {
    last = value;
    for (;;) {
      if (next > (100 * below) / histogram.total) break;
      yield [next, value];
      const halves = Math.trunc(Math.log(100 / (100 - next)) / Math.log(2)) + 1;
      next += 100 / 2 ** halves;
      // Of the last slot the iterator of C gives one percentile, and then 100.
      if (below === histogram.total) break;
    }
  }
  yield [100, last];
}

/**
 * Counts of values between the multiples of `step`, each under the least value that shares a slot with the
 * upper one. Where a slot is wider than a step, later counts have the same key, as in Node.
 */
export function linearBuckets(histogram: HdrHistogram, step: number): Generator<[number, number]> {
  return bucketsUpTo(histogram, step, (end) => end + step);
}

/** The same for ends that grow by the factor `base`. */
export function logBuckets(
  histogram: HdrHistogram,
  first: number,
  base: number,
): Generator<[number, number]> {
  return bucketsUpTo(histogram, first, (end) => end * base);
}

function* bucketsUpTo(
  histogram: HdrHistogram,
  first: number,
  after: (end: number) => number,
): Generator<[number, number]> {
  const { buckets } = histogram;
  let end = first;
  let count = 0;
  let next = 0;
  for (const recorded of histogram.recorded()) {
    while (recorded.value > buckets.lowestLike(end)) {
      yield [buckets.lowestLike(end), count];
      count = 0;
      end = Math.trunc(after(end));
    }
    count += recorded.count;
    next = recorded.value + buckets.widthAt(recorded.value);
  }
  if (next === 0) return;
  yield [buckets.lowestLike(end), count];
  // A wide slot reaches over several ends.
  for (end = Math.trunc(after(end)); next > buckets.lowestLike(end); end = Math.trunc(after(end))) {
    yield [buckets.lowestLike(end), 0];
  }
}
