import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';

const s = new PassThrough();
const controller = new AbortController();
const done = finished(s, { signal: controller.signal });
controller.abort('reason');
await done.catch((error) => console.log(error.name, error.code, error.cause));
console.log('stream untouched', s.destroyed);
await finished(s, { signal: AbortSignal.abort() }).catch((error) =>
  console.log('at once', error.name),
);
