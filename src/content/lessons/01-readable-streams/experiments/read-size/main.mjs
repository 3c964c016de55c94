import { Readable } from 'node:stream';

const source = new Readable({ highWaterMark: 8, read() {} });

function push(text) {
  source.push(text);
  console.log(`push(${text}), bytes held: ${source.readableLength}`);
}

function read(size) {
  const chunk = source.read(size);
  console.log(`read(${size}): ${chunk}, bytes held: ${source.readableLength}`);
}

push('abcdefgh');
read(3);
read(3);
read(3); // 2 bytes are held
push('ij');
read(3); // taken from two chunks

console.log(`the mark is at ${source.readableHighWaterMark}`);
read(20); // more than the mark
console.log(`the mark is at ${source.readableHighWaterMark}`);

push(null);
read(20); // after the end of the data

console.log('object mode');
const objects = new Readable({ objectMode: true, highWaterMark: 8, read() {} });
for (const object of ['first', 'second']) objects.push(object);
console.log(`read(20): ${objects.read(20)}, held: ${objects.readableLength}`);
console.log(`the mark is at ${objects.readableHighWaterMark}`);
