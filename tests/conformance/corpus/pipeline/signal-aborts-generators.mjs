import { pipeline } from 'node:stream/promises';

const controller = new AbortController();
await pipeline(
  async function* (_source, options) {
    console.log('own signal', (_source.signal ?? options?.signal) instanceof AbortSignal);
    for (let i = 0; i < 3; i += 1) yield `${i}`;
    controller.abort(new Error('enough'));
    yield 'after the abort';
  },
  async (chunks, { signal }) => {
    for await (const chunk of chunks) console.log(chunk, signal.aborted);
  },
  { signal: controller.signal },
).catch((error) => console.log(error.name, error.code, error.cause?.message));
