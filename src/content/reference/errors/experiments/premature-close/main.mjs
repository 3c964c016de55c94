import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

const show = (what) => (error) => console.log(`${what}: ${error.code} "${error.message}"`);
const endless = () => new Readable({ read() {} });
const sink = () => new Writable({ write() {} });

const one = endless();
const piped = pipeline(one, sink()).catch(show('pipeline()'));
one.destroy();
await piped;

const two = endless();
const ended = finished(two).catch(show('finished()'));
two.destroy();
await ended;

const three = endless();
const loop = (async () => {
  for await (const _ of three);
})().catch(show('for await'));
three.destroy();
await loop;
