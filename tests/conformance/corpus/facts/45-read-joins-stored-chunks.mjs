import { Readable } from 'node:stream';

const make = (options) => {
  const r = new Readable({ read() {}, ...options });
  for (const chunk of ['ab', 'cd', 'ef']) r.push(chunk);
  r.push(null);
  return r;
};
const plain = make();
console.log('read()', String(plain.read()), plain.read());
console.log('with encoding', make({ encoding: 'utf8' }).read());
const objects = make({ objectMode: true });
console.log('objects', objects.read(), objects.read());
