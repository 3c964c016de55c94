import { Writable } from 'node:stream';

const w = new Writable({
  write: (_chunk, _encoding, callback) => callback(),
  final(callback) {
    callback(new Error('cannot flush'));
  },
});
for (const event of ['prefinish', 'finish', 'close']) w.on(event, () => console.log(event));
w.on('error', (error) => console.log('error', error.message, w.writableFinished));
w.end('a', (error) => console.log('end', error.message));
