import { finished } from 'node:stream/promises';

const readable = new ReadableStream({
  start(controller) {
    controller.enqueue('a');
    controller.close();
  },
});
const watched = finished(readable);
for await (const chunk of readable) console.log(chunk);
console.log('finished', await watched);
const failing = new ReadableStream({
  start(controller) {
    controller.error(new Error('web boom'));
  },
});
await finished(failing).catch((error) => console.log(error.message));
