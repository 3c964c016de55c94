import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* source() {
  try {
    for (let i = 0; ; i += 1) yield `${i}`;
  } finally {
    console.log('source finally');
  }
}
async function* middle(chunks) {
  try {
    for await (const chunk of chunks) yield chunk;
  } catch (error) {
    console.log('middle caught', error.name, error.code);
    throw error;
  } finally {
    console.log('middle finally');
  }
}
const sink = new Writable({
  write(chunk, _encoding, callback) {
    callback(String(chunk) === '3' ? new Error('three') : null);
  },
});
await pipeline(source, middle, sink).catch((error) => console.log('rejected', error.message));
