import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let calls = 0;
const upper = new Transform({
  writableHighWaterMark: 100,
  readableHighWaterMark: 10,
  transform(chunk, encoding, callback) {
    calls++;
    callback(null, chunk.toString().toUpperCase());
  },
});

async function show(what) {
  await turn();
  const { writableLength, readableLength } = upper;
  const held = `write side: ${writableLength}, read side: ${readableLength}`;
  console.log(what);
  console.log(`  transform calls: ${calls}`);
  console.log(`  bytes on the ${held}`);
}

for (let words = 0; words < 20; words++) upper.write('delta');
await show('20 words written');
upper.read(5);
await show('one word read');
upper.end();
await show('end() called');
upper.read(5);
await show('one more word read');
