import { Readable, Writable } from 'node:stream';

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
