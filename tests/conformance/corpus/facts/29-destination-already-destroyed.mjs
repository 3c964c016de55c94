import { pipeline as withCallback, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const destroyed = () => new Writable({ write: (_c, _e, callback) => callback() }).destroy();
const source = Readable.from(['a']);
await pipeline(source, destroyed()).catch((error) =>
  console.log(error.code, error.message, source.destroyed),
);
try {
  withCallback(Readable.from(['a']), destroyed(), () => console.log('never'));
} catch (error) {
  console.log('thrown', error.code);
}
