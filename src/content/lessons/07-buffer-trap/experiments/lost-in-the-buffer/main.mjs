import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function run(mark) {
  // Taking a message removes it from the queue.
  const queue = Array.from({ length: 1000 }, (_, i) => `message ${i + 1}`);
  const source = new Readable({
    objectMode: true,
    highWaterMark: 1,
    read() {
      this.push(queue.shift() ?? null);
    },
  });

  // The sink stores one message a turn. The connection breaks after 100.
  let stored = 0;
  const sink = new Writable({
    objectMode: true,
    highWaterMark: mark,
    write(message, encoding, callback) {
      setImmediate(() => {
        if (stored === 100) return callback(new Error('connection lost'));
        stored++;
        callback();
      });
    },
  });

  await pipeline(source, sink).catch(({ message }) => console.log(`mark ${mark}: ${message}`));
  const taken = 1000 - queue.length;
  console.log(`  taken from the queue: ${taken}, stored: ${stored}, in neither: ${taken - stored}`);
}

for (const mark of [1, 16, 256]) await run(mark);
