import { Writable } from 'node:stream';

const first = new Writable({ write() {} });
const second = new Writable({ write() {} });
first.on('error', ({ code, message }) => console.log(`'error' on the first: ${code} "${message}"`));
first.on('close', () => {
  console.log(`destroyed: first ${first.destroyed}, second ${second.destroyed}`);
});

first.pipe(second);
console.log('pipe() has returned');
