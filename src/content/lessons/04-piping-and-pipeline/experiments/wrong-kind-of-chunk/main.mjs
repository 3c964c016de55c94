import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

process.on('uncaughtException', ({ code }) => console.log(`nobody caught ${code}`));

const source = Readable.from([{ id: 1 }]);
const sink = new Writable({
  write(chunk, encoding, callback) {
    callback();
  },
});
sink.on('error', ({ code }) => console.log(`the sink fails with ${code}`));

source.pipe(sink);
await turn();
console.log(`sink destroyed: ${sink.destroyed}`);
