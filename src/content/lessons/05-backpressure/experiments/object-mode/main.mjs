import { Writable, getDefaultHighWaterMark } from 'node:stream';

// Nothing is ever finished here, so that whatever is written stays in the buffer.
const write = () => {};

function report(what, sink, chunk) {
  const result = sink.write(chunk);
  console.log(`  ${what}: ${result}, writableLength ${sink.writableLength}`);
}

console.log('bytes, mark 10');
const bytes = new Writable({ highWaterMark: 10, write });
report('"aaa"', bytes, 'aaa');
report('"€€"', bytes, '€€'); // 3 bytes each in UTF-8
report('"b"', bytes, 'b');

console.log('objects, mark 2');
const objects = new Writable({ objectMode: true, highWaterMark: 2, write });
report('1 MiB buffer', objects, Buffer.alloc(1024 * 1024));
report('empty object', objects, {});

console.log(`objects, default mark ${getDefaultHighWaterMark(true)}`);
const byDefault = new Writable({ objectMode: true, write });
let heldBytes = 0;
let more = true;
while (more) {
  const chunk = Buffer.alloc(1024 * 1024);
  more = byDefault.write(chunk);
  heldBytes += chunk.length;
}
console.log(`  false at writableLength ${byDefault.writableLength}, which is ${heldBytes} bytes`);
