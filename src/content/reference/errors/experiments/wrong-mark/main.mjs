import { Writable } from 'node:stream';

for (const highWaterMark of [-1, 1.5, Infinity, '1024']) {
  try {
    new Writable({ highWaterMark });
  } catch ({ code, message }) {
    console.log(`thrown: ${code} "${message}"`);
  }
}
