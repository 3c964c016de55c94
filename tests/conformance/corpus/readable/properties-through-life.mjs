import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
const names = [
  'readable',
  'readableFlowing',
  'readableLength',
  'readableEnded',
  'readableDidRead',
  'readableAborted',
  'destroyed',
  'closed',
  'errored',
];
const show = (label) => console.log(label.padEnd(8), names.map((name) => r[name]).join(' '));
show('new');
r.push('a');
show('pushed');
r.read();
show('read');
r.push(null);
show('null');
r.on('end', () => show('end'));
r.on('close', () => show('close'));
r.resume();
show('resume');
