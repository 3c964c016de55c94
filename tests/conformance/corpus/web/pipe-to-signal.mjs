const controller = new AbortController();
const source = new ReadableStream({
  pull: (c) => c.enqueue('x'),
  cancel: (reason) => console.log('cancel', reason.message),
});
let n = 0;
const sink = new WritableStream({
  write() {
    n += 1;
    if (n === 3) controller.abort(new Error('three is enough'));
  },
  abort: (reason) => console.log('abort', reason.message),
});
await source
  .pipeTo(sink, { signal: controller.signal })
  .catch((error) => console.log('rejected', error.message));
console.log(n, source.locked, sink.locked);
