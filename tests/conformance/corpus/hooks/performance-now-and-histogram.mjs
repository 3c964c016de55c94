import { createHistogram, performance as fromModule } from 'node:perf_hooks';

const start = performance.now();
console.log(performance === fromModule, performance.now() >= start, performance.timeOrigin > 1e12);
const h = createHistogram();
for (const n of [1, 2, 3, 10]) h.record(n);
console.log(h.min, h.max, h.mean, h.count, h.percentile(50), h.exceeds);
const timed = performance.timerify((x) => x + 1);
console.log(timed(1), timed.name, timed.length);
