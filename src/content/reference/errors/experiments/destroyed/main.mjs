import { Writable } from 'node:stream';

const sink = new Writable({
  write(chunk, encoding, callback) {
    setImmediate(callback);
  },
});
sink.on('error', () => console.log("'error'"));
sink.on('close', () => console.log("'close'"));
const show = (what) => (error) =>
  console.log(`callback of ${what}: ${error ? `${error.code} "${error.message}"` : 'no error'}`);

sink.write('a', show('the write under way'));
sink.write('b', show('the queued write'));
sink.destroy();
const result = sink.write('c', show('the late write'));
console.log(`write() after destroy() returned ${result}`);
