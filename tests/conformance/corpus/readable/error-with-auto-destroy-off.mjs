import { Readable } from 'node:stream';

const r = new Readable({
  autoDestroy: false,
  read() {
    throw new Error('boom');
  },
});
r.on('error', (error) => console.log('error', error.message, r.destroyed, r.errored?.message));
r.on('close', () => console.log('close'));
r.read();
setImmediate(() => console.log('push still works', r.push('a'), r.readableLength));
