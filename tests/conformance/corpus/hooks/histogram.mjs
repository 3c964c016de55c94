import { createHistogram } from 'node:perf_hooks';

const histogram = createHistogram();
console.log(histogram);
for (const value of [5, 5, 17, 4000, 123_456_789]) histogram.record(value);
histogram.record(99n);
console.log(histogram);
console.log(histogram.percentile(50), histogram.percentileBigInt(99), histogram.minBigInt);
console.log(JSON.stringify(histogram));

const narrow = createHistogram({ lowest: 10, highest: 1000, figures: 2 });
for (let value = 1; value < 2000; value += 1) narrow.record(value);
console.log(narrow);
narrow.add(histogram);
console.log(narrow.count, narrow.exceeds, narrow.max);
narrow.reset();
console.log(narrow.count, narrow.min, narrow.max);

const attempts = {
  zero: () => histogram.record(0),
  fraction: () => histogram.record(1.5),
  large: () => histogram.record(2n ** 64n),
  percentile: () => histogram.percentile(0),
  figures: () => createHistogram({ figures: 9 }),
  highest: () => createHistogram({ lowest: 10, highest: 15 }),
  other: () => histogram.add({}),
  construct: () => new histogram.constructor(),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    console.log(name, attempt());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}
