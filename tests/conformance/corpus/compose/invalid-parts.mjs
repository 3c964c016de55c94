import { compose, Readable, Writable } from 'node:stream';

const w = () => new Writable({ write: (_chunk, _encoding, callback) => callback() });
for (const parts of [[], [Readable.from([]), Readable.from([])], [w(), w()], [42]]) {
  try {
    compose(...parts);
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message.slice(0, 100));
  }
}
