import type { HdrHistogram } from './hdr-histogram.ts';

/** Kolmogorov and Smirnov: the greatest distance of two cumulative shares; 0 when one is empty. */
export function ksDistance(first: HdrHistogram, second: HdrHistogram): number {
  if (first.total === 0 || second.total === 0) return 0;
  let greatest = 0;
  for (const [a, b] of sharesOf(first, second)) greatest = Math.max(greatest, Math.abs(a - b));
  return greatest;
}

/** Both cumulative shares at every value that one of the two holds. */
function* sharesOf(first: HdrHistogram, second: HdrHistogram): Generator<[number, number]> {
  const values = new Set<number>();
  for (const { value } of first.recorded()) values.add(value);
  for (const { value } of second.recorded()) values.add(value);
  for (const value of values) yield [first.shareUpTo(value), second.shareUpTo(value)];
}

/** Cohen's d over the pooled standard deviation; 0 where there is none. */
export function cohensD(first: HdrHistogram, second: HdrHistogram): number {
  if (first.total < 2 || second.total < 2) return 0;
  const squares = first.stddev ** 2 * first.total + second.stddev ** 2 * second.total;
  const pooled = Math.sqrt(squares / (first.total + second.total - 2));
  return pooled === 0 ? 0 : (first.mean - second.mean) / pooled;
}

/** Cliff's delta: how much more often a value of the first is the greater one; 0 when one is empty. */
export function cliffsDelta(first: HdrHistogram, second: HdrHistogram): number {
  if (first.total === 0 || second.total === 0) return 0;
  let greater = 0;
  for (const mine of first.recorded()) {
    for (const theirs of second.recorded()) {
      greater += Math.sign(mine.value - theirs.value) * mine.count * theirs.count;
    }
  }
  return greater / (first.total * second.total);
}
