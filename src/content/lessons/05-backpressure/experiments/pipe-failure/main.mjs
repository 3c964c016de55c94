import { PassThrough, Readable, Writable, pipeline } from 'node:stream';

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
  const middle = new PassThrough({ highWaterMark: 100 });
  const sink = new Writable({
    highWaterMark: 100,
    write(chunk, encoding, callback) {
      setImmediate(() => callback(new Error('disk full')));
    },
  });

  console.log(name);
  const stages = Object.entries({ source, middle, sink });
  for (const [stage, stream] of stages) {
    stream.on('error', ({ message }) =>
      console.log(`  'error' on the ${stage}: ${message}`),
    );
  }
  connect(source, middle, sink);

  // At rest means that a whole turn of the event loop has passed without a
  // read.
  for (let before = -1; before < reads; await turn()) before = reads;
  for (const [stage, stream] of stages) {
    console.log(`  ${stage} destroyed: ${stream.destroyed}`);
  }
}

await run('pipe()', (source, middle, sink) => source.pipe(middle).pipe(sink));
await run('pipeline()', (...streams) =>
  pipeline(...streams, ({ message }) =>
    console.log(`  the callback reports: ${message}`),
  ),
);
