import { Readable } from 'node:stream';

async function* generate() {
  try {
    for (let i = 0; ; i += 1) {
      console.log('yield', i);
      yield i;
    }
  } finally {
    console.log('finally');
  }
}
const r = Readable.from(generate());
r.on('data', (chunk) => {
  console.log('data', chunk);
  if (chunk === 1) r.destroy();
});
r.on('close', () => console.log('close'));
