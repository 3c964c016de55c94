import { Readable } from 'node:stream';

for (const chunk of [42, {}, true, undefined, [1], new DataView(new ArrayBuffer(2))]) {
  const r = new Readable({ read() {} });
  r.on('error', (error) => console.log(error.name, error.code, error.message));
  r.on('close', () => console.log('close'));
  console.log('push', r.push(chunk), r.destroyed);
}
