import { arrayBuffer, json, text } from 'node:stream/consumers';
import { Readable } from 'node:stream';

const show = async (name, run) => {
  try {
    console.log(name, await run());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
for (const value of [null, undefined, 5, {}, () => {}, true]) {
  for (const consume of [text, json, arrayBuffer]) {
    await show(`${consume.name} ${String(value)}`, () => consume(value));
  }
  await show(`loop over ${String(value)}`, async () => {
    for await (const chunk of value) console.log(chunk);
  });
}
await show('flatMap', () => Readable.from([1]).flatMap(() => null).toArray());
