import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';

const old = new EventEmitter();
old.pause = () => console.log('old.pause');
old.resume = () => console.log('old.resume');
old.extra = () => 'method of the old stream';
const r = new Readable({ highWaterMark: 2 }).wrap(old);
r.on('data', (chunk) => console.log('data', String(chunk)));
r.on('end', () => console.log('end'));
console.log(r.extra());
setImmediate(() => {
  old.emit('data', Buffer.from('abc'));
  old.emit('data', Buffer.from('d'));
  setImmediate(() => old.emit('end'));
});
