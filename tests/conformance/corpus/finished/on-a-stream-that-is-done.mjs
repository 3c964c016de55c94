import { finished, PassThrough, Readable } from 'node:stream';

const done = Readable.from([]);
done.resume();
await new Promise((resolve) => done.on('close', resolve));
finished(done, (error) => console.log('done', error));
const broken = new PassThrough();
broken.on('error', () => {});
broken.destroy(new Error('earlier'));
await new Promise((resolve) => broken.on('close', resolve));
finished(broken, (error) => console.log('broken', error.message));
const closed = new PassThrough();
closed.destroy();
await new Promise((resolve) => closed.on('close', resolve));
finished(closed, (error) => console.log('closed', error.code));
console.log('registered');
