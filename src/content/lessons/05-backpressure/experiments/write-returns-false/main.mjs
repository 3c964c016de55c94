import { Writable } from 'node:stream';

// A sink that works by hand: each write stays unfinished until finishOne() is called.
const unfinished = [];
const sink = new Writable({
  highWaterMark: 10,
  write(chunk, encoding, callback) {
    unfinished.push(callback);
  },
});
sink.on('drain', () => console.log(`  'drain' at ${sink.writableLength} bytes`));

function write(text) {
  const result = sink.write(text);
  console.log(`write('${text}'): ${result}, ${sink.writableLength} bytes held`);
}

async function finishOne() {
  unfinished.shift()();
  // A turn of the event loop: whatever the stream has to emit, it has emitted by then.
  await new Promise((resolve) => setImmediate(resolve));
  const { writableLength, writableNeedDrain } = sink;
  console.log(`one write finished: ${writableLength} bytes held, needs drain: ${writableNeedDrain}`);
}

console.log(`the mark is at ${sink.writableHighWaterMark} bytes`);
write('aaaaa');
write('bbbbb'); // exactly at the mark
write('ccccc'); // past the mark, and accepted all the same

await finishOne(); // back at the mark
await finishOne(); // below the mark
write('d'); // the answer is computed for each call
await finishOne();
await finishOne(); // empty
