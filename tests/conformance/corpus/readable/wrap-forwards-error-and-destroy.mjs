import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';

const old = Object.assign(new EventEmitter(), { pause() {}, resume() {} });
const r = new Readable().wrap(old);
r.on('error', (error) => console.log('error', error.message, r.destroyed));
r.on('close', () => console.log('close'));
old.emit('error', new Error('old one failed'));
setImmediate(() => {
  const other = Object.assign(new EventEmitter(), {
    pause() {},
    resume() {},
    destroy: (error) => console.log('destroyed with', error?.message),
  });
  const wrapped = new Readable().wrap(other);
  wrapped.on('error', () => {});
  wrapped.destroy(new Error('bye'));
});
