const source = () =>
  new ReadableStream({
    pull: (controller) => controller.enqueue('x'),
    cancel: (reason) => console.log('cancel', reason.message),
  });
const brokenSink = new WritableStream({ write: () => Promise.reject(new Error('sink')) });
await source()
  .pipeTo(brokenSink)
  .catch((error) => console.log('rejected', error.message));
const brokenSource = new ReadableStream({ pull: () => Promise.reject(new Error('source')) });
const sink = new WritableStream({ abort: (reason) => console.log('abort', reason.message) });
await brokenSource.pipeTo(sink).catch((error) => console.log('rejected', error.message));
console.log(brokenSource.locked, sink.locked);
