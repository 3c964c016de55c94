import { Writable } from 'node:stream';

const sync = new Writable({ highWaterMark: 10, write: (_c, _e, callback) => callback() });
sync.on('drain', () => console.log('never'));
console.log('sync sink', sync.write(Buffer.alloc(1000)), sync.writableLength);
const async = new Writable({
  highWaterMark: 10,
  write: (_c, _e, callback) => queueMicrotask(callback),
});
async.on('drain', () => console.log('drain'));
console.log(
  '9 of 10',
  async.write(Buffer.alloc(9)),
  'tenth',
  async.write('x'),
  async.writableLength,
);
