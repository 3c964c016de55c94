import { Readable, Writable, pipeline } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function run(name, connect) {
  let stored = '';
  const sink = new Writable({
    write(chunk, encoding, callback) {
      stored += chunk;
      callback();
    },
  });
  const source = new Readable({ read() {} });
  source.on('error', ({ message }) => console.log(`  source: 'error', ${message}`));
  sink.on('error', ({ message }) => console.log(`  sink: 'error', ${message}`));
  for (const event of ['finish', 'close']) {
    sink.on(event, () => console.log(`  sink: '${event}'`));
  }

  console.log(name);
  connect(source, sink);
  source.push('half of the data');
  await turn();
  source.destroy(new Error('connection lost'));
  await turn();
  console.log(`  the sink has '${stored}'`);
  console.log(`  ended: ${sink.writableEnded}, destroyed: ${sink.destroyed}`);
}

await run('pipe()', (source, sink) => source.pipe(sink));
await run('pipeline()', (source, sink) => {
  pipeline(source, sink, ({ message }) => {
    console.log(`  the callback reports: ${message}`);
  });
});
