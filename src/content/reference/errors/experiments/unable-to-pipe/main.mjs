import { PassThrough, pipeline, Readable } from 'node:stream';

const source = Readable.from(['a chunk']);
const sink = new PassThrough();
sink.destroy();

try {
  pipeline(source, sink, (error) => console.log(`callback: ${error.code} "${error.message}"`));
  console.log('pipeline() has returned');
} catch (error) {
  console.log(`thrown: ${error.code} "${error.message}"`);
}
setImmediate(() => console.log(`source destroyed: ${source.destroyed}`));
