import { Writable } from 'node:stream';

const run = (options) => {
  const log = [];
  const w = new Writable({
    ...options,
    write: (_c, _e, callback) => setImmediate(callback, new Error('x')),
  });
  for (const event of ['error', 'close', 'finish']) w.on(event, () => log.push(event));
  w.write('a', () => log.push('callback a'));
  w.write('b', () => log.push('callback b'));
  setImmediate(() => setImmediate(() => console.log(JSON.stringify(options), log, w.destroyed)));
};
run({});
run({ autoDestroy: false });
run({ emitClose: false });
const slow = new Writable({
  write: (_c, _e, callback) => callback(),
  final: (callback) => setImmediate(callback),
});
slow.on('finish', () => console.log('finish after _final'));
slow.end('x');
