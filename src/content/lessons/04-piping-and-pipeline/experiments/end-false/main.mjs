import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

// The sink never finishes its first write.
const sink = new Writable({ write() {} });

function show(name) {
  const { writableLength, writableEnded, destroyed } = sink;
  console.log(name);
  console.log(`  held: ${writableLength} bytes`);
  console.log(`  ended: ${writableEnded}, destroyed: ${destroyed}`);
}

await pipeline(Readable.from(['part 1']), sink, { end: false });
show('after a first source');

await pipeline(Readable.from(['part 2']), sink, { end: false });
show('after a second source');

const broken = new Readable({
  read() {
    this.destroy(new Error('connection lost'));
  },
});
await pipeline(broken, sink, { end: false }).catch(({ message }) => {
  show(`after a source that fails, ${message}`);
});
