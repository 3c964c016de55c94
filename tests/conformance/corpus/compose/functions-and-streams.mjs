import { compose, PassThrough, Transform } from 'node:stream';

const upper = new Transform({
  transform: (chunk, _encoding, callback) => callback(null, String(chunk).toUpperCase()),
});
async function* exclaim(chunks) {
  for await (const chunk of chunks) yield `${chunk}!`;
}
const both = compose(upper, exclaim, new PassThrough());
both.on('data', (chunk) => console.log('data', String(chunk)));
for (const event of ['finish', 'end', 'close']) both.on(event, () => console.log(event));
both.write('a');
both.end('b');
