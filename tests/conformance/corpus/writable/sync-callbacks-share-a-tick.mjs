import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    callback();
  },
});
for (let i = 0; i < 4; i += 1) {
  w.write('x', () => console.log('written', i));
  process.nextTick(() => console.log('tick', i));
}
Promise.resolve().then(() => console.log('promise'));
