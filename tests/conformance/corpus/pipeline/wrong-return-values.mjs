import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';

for (const [name, stages] of Object.entries({
  source: [() => 42, new PassThrough()],
  middle: [['a'], () => 42, new PassThrough()],
  last: [['a'], () => 42],
  object: [{}, new PassThrough()],
})) {
  await Promise.resolve()
    .then(() => pipeline(...stages))
    .then((value) => console.log(name, 'resolved', value))
    .catch((error) => console.log(name, error.code, error.message.slice(0, 90)));
}
