import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 10 });
console.log(delay.count, delay.min, delay.max, delay.mean);
console.log(delay.enable(), delay.enable());
const ticks = () => new Promise((resolve) => setTimeout(resolve, 20));
while (delay.count < 2) await ticks();
const end = performance.now() + 60;
while (performance.now() < end);
while (delay.max < 50e6) await ticks();
console.log(delay.min > 0, delay.max >= 50e6, delay.percentile(100) === delay.max);
console.log(delay.disable(), delay.disable());
const { count } = delay;
await ticks();
console.log(delay.count === count);
delay.reset();
console.log(delay.count);
// It keeps no process alive.
delay.enable();
