import { Writable } from 'node:stream';

const w = new Writable({
  write: (_chunk, _encoding, callback) => callback(),
  final() {
    throw new Error('thrown in _final');
  },
});
w.on('error', (error) => console.log('error', error.message));
w.on('close', () => console.log('close'));
try {
  w.end();
  console.log('end returned');
} catch (error) {
  console.log('caught', error.message);
}
