import { Readable } from 'node:stream';

async function* generate() {
  try {
    yield 'a';
    yield 'b';
  } catch (error) {
    console.log('caught inside', error.message);
  } finally {
    console.log('finally');
  }
}
const r = Readable.from(generate());
r.on('error', (error) => console.log('error', error.message));
r.on('close', () => console.log('close'));
r.on('data', () => r.destroy(new Error('stop')));
