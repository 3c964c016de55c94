import { openAsBlob, unlinkSync, writeFileSync } from 'node:fs';

writeFileSync('letters.txt', 'hello '.repeat(30_000));
const blob = await openAsBlob('letters.txt', { type: 'text/plain' });
console.log(blob);
for (const part of [blob, blob.slice(5, 70_000), new Blob(['ab', blob.slice(0, 6), 'cd'])]) {
  const sizes = [];
  for await (const chunk of part.stream()) sizes.push(chunk.length);
  console.log(part.size, sizes);
}
console.log(await new Blob(['<', blob.slice(0, 5), '>']).text());

const refused = async (what, action) => {
  try {
    console.log(what, await action());
  } catch (error) {
    console.log(what, error.name, error.code, error.message);
  }
};
await refused('missing', () => openAsBlob('missing.txt'));
await refused('type', () => openAsBlob('letters.txt', { type: 1 }));
await refused('clone', () => structuredClone(blob));
writeFileSync('letters.txt', 'shorter');
await refused('changed', () => blob.text());
unlinkSync('letters.txt');
await refused('gone', () => blob.arrayBuffer());
