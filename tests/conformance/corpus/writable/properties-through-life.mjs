import { Writable } from 'node:stream';

const w = new Writable({
  highWaterMark: 3,
  write: (_chunk, _encoding, callback) => setImmediate(callback),
});
const names = [
  'writable',
  'writableEnded',
  'writableFinished',
  'writableLength',
  'writableNeedDrain',
  'writableCorked',
  'writableAborted',
  'destroyed',
  'closed',
];
const show = (label) => console.log(label.padEnd(7), names.map((name) => w[name]).join(' '));
show('new');
w.write('abc');
show('write');
w.end();
show('end');
w.on('finish', () => show('finish'));
w.on('close', () => show('close'));
