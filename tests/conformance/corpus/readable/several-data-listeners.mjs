import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
const first = (chunk) => {
  console.log('first', String(chunk));
  r.off('data', second);
};
const second = (chunk) => console.log('second', String(chunk));
r.on('data', first);
r.on('data', second);
r.push('1');
r.push('2');
r.push(null);
r.on('end', () => console.log('end', r.listenerCount('data')));
