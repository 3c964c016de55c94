import { pipeline } from 'node:stream/promises';

const readable = new ReadableStream({
  start(controller) {
    controller.enqueue('a');
    controller.enqueue('b');
    controller.close();
  },
});
const upper = new TransformStream({
  transform: (chunk, controller) => controller.enqueue(chunk.toUpperCase()),
});
const writable = new WritableStream({
  write: (chunk) => console.log('write', chunk),
  close: () => console.log('close'),
});
await pipeline(readable, upper, writable);
console.log('done', readable.locked, writable.locked);
