import { once } from 'node:events';
import { Readable } from 'node:stream';

// The face is 4 bytes in UTF-8: 'a😀b' is 6 bytes, cut here into 2, 1 and 3.
const bytes = Buffer.from('a😀b');
const pieces = [bytes.subarray(0, 2), bytes.subarray(2, 3), bytes.subarray(3)];

async function attempt(name, prepare) {
  const source = new Readable({ read() {} });
  prepare(source);
  console.log(name);
  for (const piece of pieces) {
    source.push(piece);
    const { readableLength } = source;
    console.log(`  pushed ${piece.length}, readableLength ${readableLength}`);
  }
  source.push(null);
  let text = '';
  source.on('data', (chunk) => (text += chunk));
  await once(source, 'end');
  const codes = [...text].map(
    (character) => `U+${character.codePointAt(0).toString(16)}`,
  );
  console.log(`  right: ${text === 'a😀b'}, characters:`);
  console.log(`    ${codes.join(' ')}`);
}

await attempt('chunks added to a string', () => {});
await attempt("after setEncoding('utf8')", (source) =>
  source.setEncoding('utf8'),
);
