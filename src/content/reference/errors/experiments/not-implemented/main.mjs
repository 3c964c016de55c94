import { Readable, Transform, Writable } from 'node:stream';

const show = (what, { code, message }) => console.log(`${what}: ${code} "${message}"`);

for (const stream of [new Writable(), new Transform()]) {
  try {
    stream.write('a chunk');
  } catch (error) {
    show(`write() of a ${stream.constructor.name} throws`, error);
  }
}

const source = new Readable();
source.on('error', (error) => show("'error' of a Readable", error));
source.resume();
