import { Readable } from 'node:stream';

const source = () => Readable.from([1]);
for (const attempt of [
  () => source().map(5),
  () => source().map((x) => x, 5),
  () => source().map((x) => x, { concurrency: 0 }),
  () => source().filter(),
  () => source().map((x) => x, { signal: {} }),
]) {
  try {
    attempt();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
await source()
  .reduce(5)
  .catch((error) => console.log(error.code));
