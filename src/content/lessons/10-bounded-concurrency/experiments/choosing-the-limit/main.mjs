import { Readable } from 'node:stream';

// The clock of this program counts turns of the event loop.
let now = 0;
let ticking = true;
const turn = () => new Promise((resolve) => setImmediate(resolve));
(function tick() {
  now++;
  if (ticking) setImmediate(tick);
})();

// The service works on four requests at a time, three turns each. More wait in
// its queue.
const service = { free: 4, queue: [] };
async function request() {
  const asked = now;
  if (service.free === 0)
    await new Promise((resolve) => service.queue.push(resolve));
  else service.free--;
  for (let i = 0; i < 3; i++) await turn();
  const next = service.queue.shift();
  if (next) next();
  else service.free++;
  return now - asked;
}

for (const concurrency of [1, 2, 4, 8, 24]) {
  const start = now;
  const items = Readable.from(Array(24).keys());
  const answers = await items
    .map(request, { concurrency, highWaterMark: 24 })
    .toArray();
  const slowest = Math.max(...answers);
  console.log(
    `${concurrency} in flight: ${now - start} turns in all, slowest answer ${slowest}`,
  );
}
ticking = false;
