import { once } from 'node:events';
import { Writable } from 'node:stream';

const make = () =>
  new Writable({ highWaterMark: 2, write: (_c, _e, callback) => setImmediate(callback) });
const below = make().on('drain', () => console.log('never: no false before'));
console.log('below the mark', below.write('x'));
const ended = make()
  .on('drain', () => console.log('never: ended'))
  .on('finish', () => console.log('finish'));
console.log('then end', ended.write('xxx'), ended.end().writableEnded);
const failed = make();
failed.write('xxx');
const waiting = once(failed, 'drain').catch((error) => console.log('rejects', error.message));
failed.destroy(new Error('broken'));
await waiting;
const gone = make();
gone.write('xxx');
let settled = false;
once(gone, 'drain').then(
  () => (settled = true),
  () => (settled = true),
);
gone.destroy();
for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
console.log('plain destroy: settled', settled);
