import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = Readable.from(['a', 'b']);
const middle = new PassThrough({ objectMode: true });
source.on('error', (error) => console.log('source', error.message));
middle.on('error', (error) => console.log('middle', error.message));
await pipeline(source, middle, async () => {
  throw new Error('did not even look');
}).catch((error) => console.log('rejected', error.message));
console.log(source.destroyed, middle.destroyed);
