import { Writable } from 'node:stream';

const MiB = 1024 * 1024;
const before = process.memoryUsage().arrayBuffers;
const large = new Writable({ highWaterMark: 1024 * MiB, write() {} });
const grown = process.memoryUsage().arrayBuffers - before;
console.log(`a mark of ${large.writableHighWaterMark / MiB} MiB`);
console.log(`  array buffers have grown by a MiB or more: ${grown >= MiB}`);

let falses = 0;
const sink = new Writable({
  highWaterMark: MiB,
  write: (chunk, encoding, callback) => setImmediate(callback),
});
for (let i = 0; i < 10; i++) {
  if (sink.write(Buffer.alloc(MiB))) continue;
  falses++;
  await new Promise((resolve) => sink.once('drain', resolve));
}
console.log(`10 chunks of a MiB, a mark of a MiB: false ${falses} times`);
