import { Readable, Writable } from 'node:stream';

const source = new Readable({ read() {} });
const sink = new Writable({ write: (_chunk, _encoding, callback) => callback() });
source.pipe(sink);
sink.on('unpipe', () => console.log('unpipe'));
source.push('a');
setImmediate(() => {
  sink.destroy();
  setImmediate(() => {
    console.log(source.readableFlowing, source.isPaused(), source.listenerCount('data'));
    source.push('b');
    setImmediate(() => console.log('kept', source.readableLength));
  });
});
