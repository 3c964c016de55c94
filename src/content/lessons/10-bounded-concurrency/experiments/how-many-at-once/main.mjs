import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// A source of twelve items, and jobs that take two turns of the event loop
// each.
function* items() {
  for (let item = 1; item <= 12; item++) yield item;
}

async function attempt(name, run) {
  let running = 0;
  let most = 0;
  let done = 0;
  const job = async () => {
    most = Math.max(most, ++running);
    await turn();
    await turn();
    running--;
    done++;
  };
  await run(Readable.from(items()), job);
  console.log(name);
  console.log(`  at most ${most} in flight, ${done} done`);
}

await attempt('await in the loop', async (source, job) => {
  for await (const item of source) await job(item);
});

await attempt('Promise.all() after it', async (source, job) => {
  const jobs = [];
  for await (const item of source) jobs.push(job(item));
  await Promise.all(jobs);
});

await attempt('forEach(), concurrency 3', async (source, job) => {
  await source.forEach(job, { concurrency: 3 });
});

await attempt('map(), concurrency 3', async (source, job) => {
  for await (const _ of source.map(job, { concurrency: 3 }));
});
