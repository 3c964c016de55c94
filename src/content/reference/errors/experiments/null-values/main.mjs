import { PassThrough, Readable, Writable } from 'node:stream';

const sink = new Writable({ objectMode: true, write() {} });
sink.on('error', () => console.log("'error' on the sink"));
try {
  sink.write(null);
} catch ({ code, message }) {
  console.log(`write(null) throws ${code} "${message}"`);
}
console.log(`sink destroyed: ${sink.destroyed}`);

const source = Readable.from(['a', null, 'b']);
source.on('data', (chunk) => console.log(`'data': ${chunk}`));
source.on('error', ({ code }) => console.log(`'error' on the source: ${code}`));

const through = new PassThrough({ objectMode: true });
const passed = await Readable.from(['a', undefined, 'b']).pipe(through).toArray();
console.log(`undefined between a and b: a PassThrough passes ${passed.join(', ')}`);
