import { Writable } from 'node:stream';

let depth = 0;
const sink = new Writable({
  write(chunk, encoding, callback) {
    depth += 1;
    callback();
    if (depth < 500) sink.write(chunk);
  },
});
sink.write('x');
sink.on('close', () => console.log('closed', depth));
process.once('beforeExit', () => sink.end());
