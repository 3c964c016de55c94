import { Readable, Writable } from 'node:stream';

// What a new stream asks for, before anything is in its queue.
function ofReadable(type) {
  let size;
  new ReadableStream({ type, start: (controller) => (size = controller.desiredSize) });
  return size;
}
function ofTransform() {
  let size;
  new TransformStream({ start: (controller) => (size = controller.desiredSize) });
  return size;
}
const ofWritable = (stream) => stream.getWriter().desiredSize;

console.log('chunks');
console.log(`  ReadableStream: ${ofReadable()}`);
console.log(`  WritableStream: ${ofWritable(new WritableStream())}`);
console.log(`  TransformStream, writable side: ${ofWritable(new TransformStream().writable)}`);
console.log(`  TransformStream, readable side: ${ofTransform()}`);
console.log('bytes');
console.log(`  ReadableStream of type 'bytes': ${ofReadable('bytes')}`);

// A sink of bytes with a mark of 100, as a web stream.
const writer = Writable.toWeb(new Writable({ highWaterMark: 100, write() {} })).getWriter();
console.log('Writable.toWeb(), mark of 100 bytes');
console.log(`  new: ${writer.desiredSize}`);
writer.write(Buffer.alloc(10));
console.log(`  with 10 bytes in its queue: ${writer.desiredSize}`);

let reads = 0;
const source = new Readable({
  highWaterMark: 100,
  read() {
    reads++;
    this.push(Buffer.alloc(10));
  },
});
Readable.toWeb(source);
const turn = () => new Promise((resolve) => setImmediate(resolve));
// At rest means that a whole turn of the event loop has passed without a read.
for (let before = -1; before < reads; await turn()) before = reads;
console.log('Readable.toWeb(), mark of 100 bytes');
console.log(`  bytes read ahead: ${reads * 10}`);
