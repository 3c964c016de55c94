import { Readable } from 'node:stream';

// A turn of the event loop: the stream fills its buffer in the meantime, if it wants to.
const turn = () => new Promise((resolve) => setImmediate(resolve));

const source = new Readable({
  highWaterMark: 10,
  read(size) {
    const more = this.push('xxxx');
    console.log(`  _read(${size}): push() returned ${more}`);
  },
});

console.log('nobody has asked yet');
await turn();

console.log('the reader asks for the first time, and takes nothing');
source.read(0);
await turn();
console.log(`  ${source.readableLength} bytes held, and no further _read()`);

for (let i = 0; i < 3; i++) {
  console.log('the reader takes 1 byte');
  source.read(1);
  await turn();
  console.log(`  ${source.readableLength} bytes held`);
}

// push() stores the chunk whatever it returns: the source has to stop by itself.
const careless = new Readable({ highWaterMark: 10, read() {} });
let falses = 0;
for (let i = 0; i < 1000; i++) {
  if (!careless.push(Buffer.alloc(100))) falses++;
}
console.log(`push() ignored: ${falses} times false, ${careless.readableLength} bytes held`);
