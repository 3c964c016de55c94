import { Readable } from 'node:stream';

for (const options of [{}, { concurrency: 4 }, { concurrency: 4, highWaterMark: 20 }]) {
  let [running, most, started] = [0, 0, 0];
  const r = Readable.from(Array.from({ length: 60 }, (_, i) => i)).map(async (n) => {
    started += 1;
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return n;
  }, options);
  const iterator = r[Symbol.asyncIterator]();
  const { value } = await iterator.next();
  for (let i = 0; i < 60; i += 1) await new Promise(setImmediate);
  console.log(JSON.stringify(options), 'took', value, 'in flight', most, 'started', started);
  await iterator.return();
}
