import { Readable } from 'node:stream';

// By the end of a turn of the event loop, the stream has emitted what it has to
// emit.
const turn = () => new Promise((resolve) => setImmediate(resolve));

// A source that works by hand: it is asked here, and answers below.
let calls = 0;
const source = new Readable({
  read() {
    calls++;
    console.log(`  _read() number ${calls}`);
  },
});
source.on('end', () => console.log("  'end'"));
source.on('close', () => console.log("  'close'"));

console.log('the stream exists');
await turn();

console.log("a 'data' listener is added");
source.on('data', (chunk) => console.log(`  'data': ${chunk}`));
await turn();

console.log('the source has nothing yet');
await turn();

console.log('the source pushes a');
source.push('a');
await turn();

console.log('the source pushes b and c');
source.push('b');
source.push('c');
await turn();

console.log('the source pushes null');
source.push(null);
await turn();

console.log('a second stream, without a consumer: push(a)');
const unread = new Readable({ read: () => console.log('  _read()') });
unread.push('a');
await turn();
