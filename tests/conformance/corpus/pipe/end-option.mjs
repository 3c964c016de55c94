import { PassThrough, Readable } from 'node:stream';

const joined = new PassThrough();
const first = Readable.from(['first ']);
first.pipe(joined, { end: false });
first.on('end', () => {
  console.log('writable still', joined.writable);
  Readable.from(['second']).pipe(joined);
});
let all = '';
joined.on('data', (chunk) => {
  all += chunk;
});
joined.on('end', () => console.log(all));
