const log = [];
const sink = () =>
  new WritableStream({
    close: () => void log.push('close'),
    abort: () => void log.push('abort'),
  });
const failing = () =>
  new ReadableStream({ pull: (controller) => controller.error(new Error('e')) });
await ReadableStream.from(['a']).pipeTo(sink(), { preventClose: true });
await failing()
  .pipeTo(sink(), { preventAbort: true })
  .catch(() => log.push('rejected'));
const source = new ReadableStream({
  pull: (controller) => controller.enqueue(1),
  cancel: () => void log.push('cancel'),
});
const refusing = new WritableStream({ write: () => Promise.reject(new Error('no')) });
await source.pipeTo(refusing, { preventCancel: true }).catch(() => log.push('rejected'));
console.log(log, source.locked);
