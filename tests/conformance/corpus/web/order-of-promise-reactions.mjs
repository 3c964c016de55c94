const log = [];
const r = new ReadableStream({
  start: () => void log.push('start'),
  pull(controller) {
    log.push('pull');
    controller.enqueue('c');
    controller.close();
  },
});
queueMicrotask(() => log.push('microtask 1'));
const reader = r.getReader();
reader.closed.then(() => log.push('closed'));
reader.read().then(({ value }) => log.push(`read ${value}`));
reader.read().then(({ done }) => log.push(`done ${done}`));
queueMicrotask(() => log.push('microtask 2'));
process.nextTick(() => log.push('tick'));
setImmediate(() => console.log(log));
