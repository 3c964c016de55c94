import { Readable } from 'node:stream';

// The clock of this program counts turns of the event loop.
let now = 0;
const turn = () => new Promise((resolve) => setImmediate(resolve));

// Every fourth job takes eight turns, the others one.
const jobs = [8, 1, 1, 1, 8, 1, 1, 1, 8, 1, 1, 1];
const work = jobs.reduce((sum, turns) => sum + turns);

async function job(turns) {
  for (let i = 0; i < turns; i++) await turn();
}

async function attempt(name, run) {
  now = 0;
  let ticking = true;
  const tick = () => {
    now++;
    if (ticking) setImmediate(tick);
  };
  setImmediate(tick);
  await run();
  ticking = false;
  console.log(`${name}: ${now} turns`);
  await turn();
}

console.log(
  `${work} turns of work, 4 at a time: at best ${Math.ceil(work / 4)} turns`,
);

await attempt('batches of 4 with Promise.all()', async () => {
  for (let i = 0; i < jobs.length; i += 4)
    await Promise.all(jobs.slice(i, i + 4).map(job));
});

await attempt('forEach(), concurrency 4', () =>
  Readable.from(jobs).forEach(job, { concurrency: 4 }),
);

await attempt('forEach(), concurrency 4, highWaterMark 8', () =>
  Readable.from(jobs).forEach(job, { concurrency: 4, highWaterMark: 8 }),
);
