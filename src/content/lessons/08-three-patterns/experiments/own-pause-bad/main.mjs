import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const records = Array.from({ length: 20 }, (_, index) => `record ${index + 1}`);
const source = Readable.from(records);
let received = 0;
const sink = new Writable({
  highWaterMark: 20,
  write(chunk, encoding, callback) {
    received++;
    if (received === 5) {
      source.pause(); // somebody presses the button
      console.log(`paused at record ${received}`);
    }
    setImmediate(callback);
  },
});

pipeline(source, sink).then(() => console.log('all is copied'));

for (let i = 0; i < 50; i++)
  await new Promise((resolve) => setImmediate(resolve));
console.log(`received ${received} records`);
