import { PassThrough, Readable } from 'node:stream';

const source = Readable.from(['a', 'b']);
const sink = new PassThrough({ objectMode: true });
source.pipe(sink);
source.on('data', (chunk) => console.log('tap', chunk));
sink.on('data', (chunk) => console.log('sink', chunk));
source.unpipe(sink);
console.log('unpiped', source.readableFlowing);
source.resume();
