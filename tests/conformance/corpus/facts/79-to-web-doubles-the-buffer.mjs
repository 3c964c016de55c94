import { Readable } from 'node:stream';

async function pulls(options, make, strategy) {
  let n = 0;
  const r = new Readable({
    ...options,
    read() {
      n += 1;
      this.push(make());
    },
  });
  Readable.toWeb(r, strategy);
  for (let i = 0; i < 50; i += 1) await new Promise(setImmediate);
  return n;
}
console.log(await pulls({ highWaterMark: 10_000 }, () => Buffer.alloc(1000)));
console.log(await pulls({ objectMode: true, highWaterMark: 4 }, () => ({})));
console.log(
  await pulls({ highWaterMark: 10_000 }, () => Buffer.alloc(1000), {
    strategy: new ByteLengthQueuingStrategy({ highWaterMark: 1000 }),
  }),
);
