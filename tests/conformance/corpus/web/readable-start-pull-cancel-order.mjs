const r = new ReadableStream(
  {
    start(controller) {
      console.log('start', controller.desiredSize);
    },
    pull(controller) {
      console.log('pull', controller.desiredSize);
      controller.enqueue('chunk');
    },
    cancel(reason) {
      console.log('cancel', reason);
    },
  },
  { highWaterMark: 2 },
);
console.log('constructed');
await new Promise(setImmediate);
const reader = r.getReader();
console.log(await reader.read());
await reader.cancel('enough');
console.log(await reader.read(), await reader.closed);
