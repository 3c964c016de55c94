import { Writable } from 'node:stream';

const sink = new Writable({
  write(chunk, encoding, callback) {
    callback();
    callback();
  },
});
sink.on('error', ({ code, message }) => console.log(`'error': ${code} "${message}"`));
sink.on('close', () => console.log("'close'"));
sink.write('a chunk');
