import { Readable, Writable, pipeline } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

process.on('uncaughtException', ({ code }) => console.log(`  nobody caught ${code}`));

async function run(name, connect) {
  let stored = 0;
  const sink = new Writable({
    write(chunk, encoding, callback) {
      stored++;
      callback();
    },
  });
  sink.on('error', ({ code }) => console.log(`  the sink fails with ${code}`));

  console.log(name);
  connect(Readable.from([{ id: 1 }]), sink);
  await turn();
  console.log(`  stored: ${stored}, sink destroyed: ${sink.destroyed}`);
}

await run('pipe()', (source, sink) => source.pipe(sink));
await run('pipeline()', (source, sink) => {
  pipeline(source, sink, (error) => {
    console.log(`  the callback reports ${error ? error.code : 'a success'}`);
  });
});
