import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const atOnce = (callback) => callback();
const later = (callback) => setImmediate(callback);

async function attempt(name, use, { write = atOnce, final = atOnce } = {}) {
  console.log(name);
  const tell = (what) => (error) => {
    const suffix = error ? `: ${error.code ?? error.message}` : '';
    console.log(`  ${what}${suffix}`);
  };
  const sink = new Writable({
    write(chunk, encoding, callback) {
      write(callback);
    },
    final,
  });
  for (const event of ['error', 'finish', 'close'])
    sink.on(event, tell(`'${event}'`));
  await use(sink, tell);
  for (let turns = 0; turns < 3; turns++) await turn();
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

await attempt('write(late) after end()', (sink, tell) => {
  sink.end();
  sink.write('late', tell('callback of write(late)'));
});

await attempt(
  'write(late) after end(), while two writes are open',
  (sink, tell) => {
    sink.write('a', tell('callback of write(a)'));
    sink.end('b', tell('callback of end(b)'));
    sink.write('late', tell('callback of write(late)'));
  },
  { write: later },
);

await attempt("write(late) after 'close'", async (sink, tell) => {
  sink.end();
  await turn();
  sink.write('late', tell('callback of write(late)'));
});

await attempt(
  '_final() fails',
  (sink, tell) => sink.end(tell('callback of end()')),
  { final: (callback) => later(() => callback(new Error('flush failed'))) },
);
