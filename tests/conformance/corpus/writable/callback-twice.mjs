import { Writable } from 'node:stream';

const w = new Writable({
  write(_chunk, _encoding, callback) {
    callback();
    callback();
  },
});
w.on('error', (error) => console.log('error', error.code));
w.on('close', () => console.log('close'));
w.write('a', (error) => console.log('written', error));

const final = new Writable({
  write: (_chunk, _encoding, callback) => callback(),
  final(callback) {
    callback();
    callback();
  },
});
final.on('error', (error) => console.log('final', error.code));
final.on('finish', () => console.log('finish'));
final.end();
