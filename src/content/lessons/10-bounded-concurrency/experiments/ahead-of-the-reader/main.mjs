import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(options) {
  let taken = 0;
  const source = Readable.from(
    (function* () {
      while (taken < 100) yield ++taken;
    })(),
  );
  let running = 0;
  let most = 0;
  let started = 0;
  const results = source.map(async (item) => {
    started++;
    most = Math.max(most, ++running);
    await turn();
    running--;
    return item;
  }, options);

  // The reader takes one result and then nothing, while the loop goes round 50
  // times.
  const reader = results.iterator();
  await reader.next();
  for (let i = 0; i < 50; i++) await turn();
  console.log(`${JSON.stringify(options)}`);
  console.log(
    `  at most ${most} in flight, ${started} started, ${taken} items taken`,
  );
  await reader.return();
}

await attempt({ concurrency: 1 });
await attempt({ concurrency: 4 });
await attempt({ concurrency: 4, highWaterMark: 0 });
await attempt({ concurrency: 4, highWaterMark: 20 });
