import { once } from 'node:events';
import { PassThrough, pipeline, Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';

const destroyed = new PassThrough().destroy();
const finished = new Writable().end();
await once(finished, 'close');

async function attempt(name, chunks, sink) {
  const source = Readable.from(chunks);
  let outcome = 'nothing, so far';
  try {
    pipeline(source, sink, (error) => {
      const what = error ? `${error.code} "${error.message}"` : 'no error';
      outcome = `callback: ${what}`;
    });
  } catch ({ code, message }) {
    outcome = `thrown: ${code} "${message}"`;
  }
  for (let i = 0; i < 10; i++) await turn();
  console.log(name);
  console.log(`  ${outcome}`);
  console.log(`  source destroyed: ${source.destroyed}`);
}

await attempt('two chunks into a destroyed sink', ['a', 'b'], destroyed);
await attempt('two chunks into a finished sink', ['a', 'b'], finished);
await attempt('one chunk into a finished sink', ['a'], finished);
