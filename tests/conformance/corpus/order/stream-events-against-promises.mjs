import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('data', (chunk) => console.log('data', String(chunk)));
r.on('end', () => console.log('end'));
r.on('close', () => console.log('close'));
setImmediate(() => {
  r.push('a');
  Promise.resolve().then(() => console.log('promise 1'));
  process.nextTick(() => console.log('tick 1'));
  r.push(null);
  process.nextTick(() => console.log('tick 2'));
  Promise.resolve().then(() => console.log('promise 2'));
});
