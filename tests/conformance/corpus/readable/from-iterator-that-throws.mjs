import { Readable } from 'node:stream';

function* generate() {
  try {
    yield 'a';
    throw new Error('inside');
  } finally {
    console.log('finally');
  }
}
const r = Readable.from(generate());
r.on('data', (chunk) => console.log('data', chunk));
r.on('error', (error) => console.log('error', error.message));
r.on('close', () => console.log('close'));
