import { Readable, Writable } from 'node:stream';

const sink = new Writable({ write: (_c, _e, callback) => callback() });
sink.on('error', (error) => console.log(error.code, sink.destroyed));
sink.on('close', () => console.log('close'));
const source = Readable.from([{ an: 'object' }]);
source.on('error', () => console.log('never'));
source.pipe(sink);
