import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Change this function only. It must
// - keep `limit` jobs in flight while there are items, and never more,
// - start no job after a failure, of a job or of the source, and reject with the first,
//   even if the source gives nothing more,
// - settle only when no job is in flight any more.
async function forEachLimited(source, limit, fn) {
  let batch = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length === limit) {
      await Promise.all(batch.map(fn));
      batch = [];
    }
  }
  await Promise.all(batch.map(fn));
}

// Each item is the number of turns that its job takes. A job of 3 turns fails.
async function attempt(name, source) {
  let running = 0;
  let most = 0;
  let started = 0;
  let now = 0;
  let ticking = true;
  setImmediate(function tick() {
    now++;
    if (ticking) setImmediate(tick);
  });
  const job = async (turns) => {
    started++;
    most = Math.max(most, ++running);
    for (let i = 0; i < turns; i++) await turn();
    running--;
    if (turns === 3) throw new Error('a job failed');
  };
  const result = await forEachLimited(source, 4, job).then(
    () => 'resolved',
    (error) => `rejected, ${error.message}`,
  );
  console.log(`${name}: ${result}`);
  console.log(`  after ${now} turns, ${started} jobs started`);
  console.log(`  at most ${most} in flight, ${running} still in flight`);
  for (let i = 0; i < 10; i++) await turn();
  ticking = false;
  await turn();
}

const jobs = [8, 1, 1, 1, 8, 1, 1, 1, 8, 1, 1, 1];
await attempt('no failure', Readable.from(jobs));
await attempt('job fails', Readable.from([8, 8, 3, 8, ...jobs]));
await attempt(
  'source fails',
  Readable.from(
    (function* () {
      yield 2;
      yield 5;
      throw new Error('the source failed');
    })(),
  ),
);

// This source gives one item, and nothing more for 20 turns.
const slow = new Readable({ objectMode: true, read() {} });
slow.push(3);
const verdict = attempt('job fails while the source is silent', slow);
for (let i = 0; i < 20; i++) await turn();
slow.push(null);
await verdict;
