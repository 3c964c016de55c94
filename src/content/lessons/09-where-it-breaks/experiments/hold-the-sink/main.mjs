import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function test(name, join) {
  let given = 0;
  async function* generate() {
    while (given < 1000) yield ++given;
  }
  // The sink takes one item and never finishes with it.
  const sink = new Writable({ objectMode: true, highWaterMark: 10, write() {} });
  join(Readable.from(generate()), sink);

  // At rest means that a whole turn of the event loop has passed without an item.
  for (let before = -1; before < given; await turn()) before = given;
  console.log(name);
  console.log(`  given: ${given} of 1000, held in the sink: ${sink.writableLength}`);
}

await test('pipeline()', (source, sink) => {
  pipeline(source, sink);
});

await test('an event between', async (source, sink) => {
  const bus = new EventEmitter();
  bus.on('item', (item) => sink.write(item));
  for await (const item of source) bus.emit('item', item);
});

await test('an array between', async (source, sink) => {
  const queue = [];
  source.on('data', (item) => queue.push(item));
  await turn();
  while (queue.length > 0) {
    const item = queue.shift();
    await new Promise((resolve) => sink.write(item, resolve));
  }
});

await test('a service that answers at once', async (source, sink) => {
  async function send(item) {
    sink.write(item);
    return 'accepted';
  }
  for await (const item of source) await send(item);
});
