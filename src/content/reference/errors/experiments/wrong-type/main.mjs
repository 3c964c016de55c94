import { Readable, Writable } from 'node:stream';

const sink = new Writable({ write() {} });
sink.on('error', () => console.log("'error' on the sink"));
try {
  sink.write({ id: 1 });
} catch ({ code, message }) {
  console.log(`write(object) throws ${code}`);
  console.log(`  ${message}`);
}
console.log(`sink destroyed: ${sink.destroyed}`);

const source = new Readable({ read() {} });
source.on('error', ({ code }) => console.log(`push(object): 'error' on the source, ${code}`));
source.push({ id: 1 });
