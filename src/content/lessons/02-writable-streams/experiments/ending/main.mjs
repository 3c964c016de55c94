import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, use, final = (callback) => callback()) {
  console.log(name);
  const tell = (what) => (error) => {
    const suffix = error ? `: ${error.code ?? error.message}` : '';
    console.log(`  ${what}${suffix}`);
  };
  const sink = new Writable({
    write(chunk, encoding, callback) {
      callback();
    },
    final,
  });
  for (const event of ['error', 'finish', 'close'])
    sink.on(event, tell(`'${event}'`));
  await use(sink, tell);
  await turn();
}

await attempt('end() twice', (sink, tell) => {
  sink.end(tell('callback of the first end()'));
  sink.end(tell('callback of the second end()'));
});

await attempt("end() after 'finish'", async (sink, tell) => {
  sink.end();
  await turn();
  sink.end();
  sink.end(tell('callback of end()'));
});

await attempt('end() with a chunk, after end()', (sink, tell) => {
  sink.end();
  sink.end('late', tell('callback of end(chunk)'));
});

await attempt(
  '_final() fails',
  (sink, tell) => sink.end(tell('callback of end()')),
  (callback) => callback(new Error('flush failed')),
);
