import { Writable } from 'node:stream';

const sink = new Writable({
  write(chunk, encoding, callback) {
    console.log(`the sink gets ${chunk}`);
    callback();
  },
});
sink.on('error', ({ code, message }) => console.log(`'error': ${code} "${message}"`));

sink.write('early');
sink.end();
const result = sink.write('late', ({ code }) => console.log(`callback: ${code}`));
console.log(`write() after end() returned ${result}`);
