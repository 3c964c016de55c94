import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const items = ['A 9', 'B 2', 'C 1', 'D 1', 'E 3', 'F 1'];

let most = 0;
async function work(item) {
  const [name, turns] = item.split(' ');
  for (let i = 0; i < turns; i++) await turn();
  return name;
}

function concurrently(limit, work) {
  let running = 0;
  let ask; // the callback of the item that filled the last place
  let finish; // the callback of flush()
  return new Transform({
    objectMode: true,
    transform(item, encoding, callback) {
      most = Math.max(most, ++running);
      work(item).then(
        (result) => {
          this.push(result);
          running--;
          const askForNext = ask;
          ask = undefined;
          askForNext?.();
          if (running === 0) finish?.();
        },
        (error) => this.destroy(error),
      );
      // The callback asks for the next item. It waits until there is a place
      // for it, and room for its result.
      const room = this.readableLength < this.readableHighWaterMark;
      if (running < limit && room) callback();
      else ask = callback;
    },
    flush(callback) {
      if (running === 0) callback();
      else finish = callback;
    },
  });
}

const order = [];
await pipeline(Readable.from(items), concurrently(3, work), async (results) => {
  for await (const name of results) order.push(name);
});
console.log(`at most ${most} in flight`);
console.log(`results in the order ${order.join(' ')}`);

await pipeline(
  Readable.from(items),
  concurrently(3, async (item) => {
    if (item === 'C 1') throw new Error('C failed');
    return work(item);
  }),
  async (results) => {
    for await (const _ of results);
  },
).catch((error) => console.log(`pipeline() rejects: ${error.message}`));

// Nobody reads, and each job has ended when the next item comes.
async function* oneEachTurn() {
  for (let item = 1; item <= 100; item++) {
    await turn();
    yield item;
  }
}
let started = 0;
const unread = concurrently(3, async () => ++started);
Readable.from(oneEachTurn()).pipe(unread);
for (let i = 0; i < 200; i++) await turn();
console.log(`nobody reads: ${started} of 100 jobs started`);
