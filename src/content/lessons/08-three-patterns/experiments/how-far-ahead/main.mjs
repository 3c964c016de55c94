import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const never = new Promise(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

// Nothing is ever stored, so the copy has to stop.
const store = () => never;
const sink = () =>
  new Writable({
    objectMode: true,
    highWaterMark: 4,
    write: (record, encoding, callback) =>
      store(record).then(() => callback(), callback),
  });

const copies = {
  'pipeline(source, sink)': (source) => pipeline(source, sink()),

  'a loop that writes and waits for drain': async (source) => {
    const to = sink();
    for await (const record of source) {
      if (!to.write(record)) await once(to, 'drain');
    }
  },

  'a loop that awaits each record': async (source) => {
    for await (const record of source) await store(record);
  },
};

for (const [what, copy] of Object.entries(copies)) {
  let taken = 0;
  const source = new Readable({
    objectMode: true,
    highWaterMark: 1,
    read() {
      taken++;
      this.push({ id: taken });
    },
  });
  copy(source);
  for (let before = -1; before < taken; await turn()) before = taken;
  console.log(what);
  const out = taken - source.readableLength;
  console.log(`  records taken out of the source: ${out}`);
}
