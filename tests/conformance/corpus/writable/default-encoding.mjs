import { Writable } from 'node:stream';

const w = new Writable({
  decodeStrings: false,
  write(chunk, encoding, callback) {
    console.log(typeof chunk, JSON.stringify(chunk), encoding);
    callback();
  },
});
w.write('plain');
w.setDefaultEncoding('latin1');
w.write('after');
w.write('own', 'hex');
w.write(Buffer.from('bytes'));
w.write('callback in second place', () => console.log('called'));
try {
  w.setDefaultEncoding('utf-9');
} catch (error) {
  console.log(error.code, error.message);
}
try {
  w.write('x', 'nope');
} catch (error) {
  console.log(error.code, error.message);
}
