import { Readable } from 'node:stream';

const source = Readable.from([1, 2, 3]);
source.on('close', () => console.log('source close', source.destroyed));
try {
  for await (const n of source.map((n) => {
    if (n === 2) throw new Error('two');
    return n;
  })) {
    console.log(n);
  }
} catch (error) {
  console.log('caught', error.message);
}
