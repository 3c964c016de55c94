import { Readable } from 'node:stream';

const r = new Readable({
  read() {},
  destroy() {
    throw new Error('from _destroy');
  },
});
r.on('error', (error) => console.log('error', error.message));
r.on('close', () => console.log('close'));
r.destroy();
console.log('destroyed', r.destroyed, r.errored?.message);
