import { PassThrough, Readable, Writable } from 'node:stream';

const source = new Readable({ read() {} });
const sink = new Writable({ write: (_c, _e, callback) => callback(new Error('sink')) });
sink.on('unpipe', () => console.log('unpipe'));
sink.on('error', (error) =>
  console.log(error.message, 'source destroyed', source.destroyed, 'paused', source.isPaused()),
);
source.pipe(sink);
source.push('x');
const broken = new PassThrough();
const untouched = new PassThrough();
broken.on('error', () =>
  setImmediate(() =>
    console.log('sink of a broken source', untouched.destroyed, untouched.writableEnded),
  ),
);
broken.pipe(untouched);
broken.destroy(new Error('source'));
