const w = new WritableStream({
  async write(chunk, controller) {
    controller.signal.addEventListener('abort', () =>
      console.log('signal', controller.signal.reason),
    );
    console.log('write', chunk);
    await new Promise(setImmediate);
    console.log('write done');
  },
  abort: (reason) => console.log('abort', reason),
  close: () => console.log('close'),
});
const writer = w.getWriter();
writer.closed.catch((reason) => console.log('closed', reason));
writer.write(1).then(
  () => console.log('first ok'),
  (reason) => console.log('first', reason),
);
writer.write(2).catch((reason) => console.log('second', reason));
await new Promise((resolve) => queueMicrotask(resolve));
await writer.abort('changed my mind');
console.log('aborted', writer.desiredSize === null);
