import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('error', (error) => console.log('error', error.name, error.code));
r.on('close', () => console.log('close'));
await r[Symbol.asyncDispose]();
console.log('disposed', r.destroyed);
await r[Symbol.asyncDispose]().catch((error) => console.log('again', error.name, error.message));

const ended = Readable.from([]);
ended.resume();
await new Promise((resolve) => ended.on('close', resolve));
console.log('after a normal end', await ended[Symbol.asyncDispose]());
