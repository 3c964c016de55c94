import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';

for (const cleanup of [false, true]) {
  const s = new PassThrough();
  const none = s.listenerCount('error');
  const done = finished(s, { cleanup });
  s.resume().end();
  await done;
  console.log(cleanup, s.listenerCount('error') - none, s.listenerCount('close'));
}
