import { PassThrough, Readable, Writable, pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function run(name, connect) {
  let reads = 0;
  const source = new Readable({
    highWaterMark: 100,
    read() {
      reads++;
      this.push(reads > 1000 ? null : Buffer.alloc(10));
    },
  });
  const first = new PassThrough({ highWaterMark: 100 });
  const second = new PassThrough({ highWaterMark: 100 });

  // The sink does not finish its first write until it is opened.
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  let received = 0;
  const sink = new Writable({
    highWaterMark: 100,
    write(chunk, encoding, callback) {
      received += chunk.length;
      opened.then(() => setImmediate(callback));
    },
  });

  connect(source, first, second, sink);

  // At rest means that a whole turn of the event loop has passed without a
  // read.
  for (let before = -1; before < reads; await turn()) before = reads;
  console.log(`${name}, sink stuck: ${reads} reads of 1001, bytes held:`);
  console.log(`  source  ${source.readableLength}`);
  console.log(
    `  first   ${first.writableLength} in, ${first.readableLength} out`,
  );
  console.log(
    `  second  ${second.writableLength} in, ${second.readableLength} out`,
  );
  console.log(`  sink    ${sink.writableLength}`);

  open();
  await finished(sink);
  console.log(
    `${name}, sink opened: ${reads} reads, ${received} bytes received`,
  );
}

await run('pipe()', (source, a, b, sink) => source.pipe(a).pipe(b).pipe(sink));
await run('pipeline()', (...streams) => pipeline(...streams, () => {}));
