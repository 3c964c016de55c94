import { pipeline } from 'node:stream/promises';

async function* source() {
  yield 'one';
  yield 'two';
}
async function* double(chunks) {
  for await (const chunk of chunks) {
    yield chunk;
    yield `${chunk}!`;
  }
}
const result = await pipeline(source, double, async (chunks) => {
  const all = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
});
console.log(result);
