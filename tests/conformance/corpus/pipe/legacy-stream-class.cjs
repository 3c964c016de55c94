const Stream = require('node:stream');

const source = new Stream();
source.readable = true;
const sink = new Stream.PassThrough();
source.pipe(sink);
sink.on('data', (chunk) => console.log('data', String(chunk)));
sink.on('end', () => console.log('end'));
source.emit('data', 'from the old base class');
source.emit('end');
console.log(Stream === Stream.Stream, source instanceof require('node:events'));
