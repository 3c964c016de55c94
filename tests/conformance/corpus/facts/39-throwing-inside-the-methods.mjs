import { Readable, Transform, Writable } from 'node:stream';

process.on('unhandledRejection', (error) => console.log('unhandledRejection', error.message));
const boom = (name) => () => {
  throw new Error(name);
};
for (const stream of [
  new Writable({ write: boom('_write') }),
  new Transform({ transform: boom('_transform') }),
]) {
  stream.on('error', () => console.log('never'));
  try {
    stream.write('x');
  } catch (error) {
    console.log('escapes from write()', error.message, stream.destroyed);
  }
}
new Readable({ read: boom('_read') })
  .on('error', (error) => console.log('error event', error.message))
  .resume();
const hangs = new Transform({ transform: async () => boom('async _transform')() });
hangs.on('error', () => console.log('never'));
hangs.write('x');
setImmediate(() => console.log('hangs', hangs.destroyed, hangs.writableLength));
