import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const records = Array.from({ length: 20 }, (_, index) => `record ${index + 1}`);
const source = Readable.from(records);
let received = 0;
let open = () => {};
let passage;
async function* gate(chunks, { signal }) {
  signal.addEventListener('abort', () => open()); // a failure opens it too
  for await (const chunk of chunks) {
    await passage;
    yield chunk;
  }
}
const sink = new Writable({
  highWaterMark: 20,
  write(chunk, encoding, callback) {
    received++;
    if (received === 5) {
      // somebody presses the button
      passage = new Promise((resolve) => (open = resolve));
      console.log(`paused at record ${received}`);
    }
    setImmediate(callback);
  },
});

pipeline(source, gate, sink).then(() => console.log('all is copied'));

for (let i = 0; i < 50; i++)
  await new Promise((resolve) => setImmediate(resolve));
console.log(`received ${received} records`);
open(); // and presses it again
