import { compose, Readable } from 'node:stream';

const source = compose(['a', 'b'], async function* (chunks) {
  for await (const chunk of chunks) yield `<${chunk}>`;
});
console.log(source.readable, source.writable);
source.on('data', (chunk) => console.log('data', chunk));
source.on('close', () => {
  const sink = compose(async (chunks) => {
    for await (const chunk of chunks) console.log('sink', String(chunk));
  });
  console.log(sink.readable, sink.writable);
  sink.on('finish', () => console.log('finish'));
  Readable.from(['x', 'y']).pipe(sink);
});
