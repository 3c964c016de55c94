import { pipeline as withCallback, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const controller = new AbortController();
const source = new Readable({ read() {} });
const sink = new Writable({ write: (_c, _e, callback) => callback() });
const running = pipeline(source, sink, { signal: controller.signal });
controller.abort();
await running.catch((error) =>
  console.log(error.name, error.code, source.destroyed, sink.destroyed),
);
console.log(
  await pipeline(['a', 'bc'], async (chunks) => (await Array.fromAsync(chunks)).join('').length),
);
for (const act of [
  () => withCallback(Readable.from([]), sink),
  () => withCallback(Readable.from([]), () => {}),
]) {
  try {
    act();
  } catch (error) {
    console.log(error.code);
  }
}
