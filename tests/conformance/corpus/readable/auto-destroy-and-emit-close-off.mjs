import { Readable } from 'node:stream';

for (const options of [{ autoDestroy: false }, { emitClose: false }, {}]) {
  const r = new Readable({ ...options, read() {} });
  const log = [];
  for (const event of ['end', 'close']) r.on(event, () => log.push(event));
  r.resume();
  r.push(null);
  setImmediate(() => console.log(JSON.stringify(options), log, r.destroyed, r.closed));
}
