import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function turns(count) {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (let index = 0; index < count; index++) await turn();
}

async function run(name, source) {
  const sink = new Writable({
    write(chunk, encoding, callback) {
      callback();
    },
  });
  const controller = new AbortController();
  let verdict = 'has not settled';
  console.log(name);
  pipeline(source, sink, { signal: controller.signal }).then(
    () => (verdict = 'resolves'),
    ({ name, cause }) => (verdict = `rejects, ${name}, cause: ${cause?.message}`),
  );
  await turns(2);
  controller.abort(new Error('client gone'));
  await turns(5);
  console.log(`  ${verdict}; sink destroyed: ${sink.destroyed}`);
}

const nothingComes = new Promise(() => {});

async function* waits() {
  try {
    yield await nothingComes;
  } finally {
    console.log('  finally');
  }
}

async function* watchesItsSignal({ signal }) {
  const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
  try {
    await Promise.race([nothingComes, aborted]);
    signal.throwIfAborted();
  } finally {
    console.log('  finally');
  }
}

await run('a stream', new Readable({ read() {} }));
await run('a generator that waits', waits);
await run('a generator that watches its signal', watchesItsSignal);
