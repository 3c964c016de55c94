import { Readable } from 'node:stream';

const r = new Readable({ read() {} });
r.on('error', (error) => console.log('error', error.message));
r.on('close', () => {
  console.log('close');
  r.destroy(new Error('late'));
  setImmediate(() => console.log(r.errored));
});
r.resume();
r.push(null);
