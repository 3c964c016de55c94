import { addAbortSignal, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = new Readable({ read() {} });
const sink = new Writable({ write() {} });
const controller = new AbortController();
const { signal } = controller;

const single = addAbortSignal(signal, new Readable({ read() {} }));
single.on('error', ({ code }) => console.log(`'error' of a stream with the signal: ${code}`));

const done = pipeline(source, sink, { signal });
controller.abort(new Error('client gone'));
await done.catch((error) => {
  console.log(`pipeline(): ${error.name}, ${error.code}, "${error.message}"`);
  console.log(`  cause: ${error.cause?.message}`);
});
console.log(`destroyed: source ${source.destroyed}, sink ${sink.destroyed}`);
