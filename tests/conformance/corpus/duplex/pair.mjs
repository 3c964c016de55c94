import { duplexPair } from 'node:stream';

const [a, b] = duplexPair({ highWaterMark: 4 });
b.on('data', (chunk) => {
  console.log('b got', String(chunk));
  b.write(`re: ${chunk}`);
});
b.on('end', () => {
  console.log('b end');
  b.end();
});
a.on('data', (chunk) => console.log('a got', String(chunk)));
a.on('end', () => console.log('a end'));
console.log(a.write('hello'));
a.end('!');
