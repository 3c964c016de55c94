import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const source = Readable.from(['a', 'b', 'c']);
source.on('close', () => console.log('source close'));
const first = await pipeline(source, async (chunks) => {
  for await (const chunk of chunks) return chunk;
});
console.log('value', first, source.destroyed);
