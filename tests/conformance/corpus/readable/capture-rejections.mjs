import { Readable } from 'node:stream';

const r = new Readable({ captureRejections: true, read() {} });
r.on('error', (error) => console.log('error', error.message, r.destroyed));
r.on('close', () => console.log('close'));
r.on('data', async (chunk) => {
  throw new Error(`handler failed at ${chunk}`);
});
r.push('one');
