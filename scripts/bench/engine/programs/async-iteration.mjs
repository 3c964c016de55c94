// `for await` over a stream of objects that an async generator feeds.
import { Readable } from 'node:stream';

export async function work() {
  const count = 150_000;
  async function* source() {
    for (let id = 0; id < count; id += 1) yield { id };
  }
  let sum = 0;
  for await (const { id } of Readable.from(source())) sum += id;
  if (sum !== (count * (count - 1)) / 2) throw new Error(`The sum is ${sum}.`);
}
