import { Transform } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const upper = new Transform({
  writableHighWaterMark: 15,
  readableHighWaterMark: 10,
  transform(chunk, encoding, callback) {
    console.log(`  transform(${chunk})`);
    callback(null, chunk.toString().toUpperCase());
  },
});
upper.on('drain', () => console.log("  'drain'"));

function show(what) {
  const { writableLength, readableLength } = upper;
  const held = `write side: ${writableLength}, read side: ${readableLength}`;
  console.log(`${what}, bytes on the ${held}`);
}

for (const word of ['alpha', 'bravo', 'delta', 'hotel']) {
  const result = upper.write(word);
  show(`write(${word}): ${result}`);
}

for (let reads = 1; reads <= 3; reads++) {
  const word = upper.read(5);
  await turn();
  show(`read(5): ${word}`);
}
