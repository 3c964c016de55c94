import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ended = new Writable({ write: (_c, _e, callback) => callback() });
ended.end();
await new Promise((resolve) => ended.on('close', resolve));
await pipeline(Readable.from(['a']), ended).catch((error) =>
  console.log(error.code, error.message),
);
