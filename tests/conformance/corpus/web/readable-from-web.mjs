import { Readable } from 'node:stream';

const web = new ReadableStream({
  start(controller) {
    controller.enqueue('text');
    controller.enqueue(new Uint8Array([1, 2]));
    controller.close();
  },
});
const node = Readable.fromWeb(web);
for await (const chunk of node) console.log(chunk);
console.log(web.locked);
const cancelled = Readable.fromWeb(
  new ReadableStream({ cancel: (reason) => console.log('cancel', reason?.message) }),
);
cancelled.on('error', (error) => console.log('error', error.message));
cancelled.on('close', () => console.log('close'));
cancelled.destroy(new Error('node left'));
