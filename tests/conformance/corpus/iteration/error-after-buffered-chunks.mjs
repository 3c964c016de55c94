import { Readable } from 'node:stream';

const r = new Readable({ objectMode: true, read() {} });
r.push(1);
r.push(2);
try {
  for await (const chunk of r) {
    console.log('chunk', chunk);
    if (chunk === 1) r.destroy(new Error('torn down'));
  }
} catch (error) {
  console.log('caught', error.message);
}
