import { Writable } from 'node:stream';

const sink = new Writable({
  write(chunk, encoding, callback) {
    console.log(`the sink gets ${chunk}`);
    setImmediate(callback);
  },
});
const show = (name) => (error) =>
  console.log(`callback of ${name}: ${error?.code ?? 'no error'}`);
sink.on('error', ({ code, message }) => console.log(`'error': ${code} "${message}"`));
sink.on('close', () => {
  console.log("'close'");
  sink.write('later', show('later'));
});

sink.write('first', show('first'));
sink.write('queued', show('queued'));
sink.end();
console.log(`write() after end() returned ${sink.write('late', show('late'))}`);
