import {
  scheduler,
  setImmediate as immediate,
  setInterval,
  setTimeout as sleep,
} from 'node:timers/promises';

console.log(await sleep(1, 'value'), await immediate('now'), await scheduler.yield());
let n = 0;
for await (const tick of setInterval(1, 'tick')) {
  n += 1;
  console.log(tick, n);
  if (n === 3) break;
}
const controller = new AbortController();
queueMicrotask(() => controller.abort(new Error('why')));
await sleep(10_000, null, { signal: controller.signal }).catch((error) =>
  console.log(error.name, error.code, error.cause.message),
);
await immediate(1, { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
await sleep('x').catch((error) => console.log(error.code));
await sleep(1, null, { ref: 'no' }).catch((error) => console.log(error.code));
