import { Readable } from 'node:stream';

const controller = new AbortController();
let n = 0;
const r = new Readable({
  objectMode: true,
  read() {
    n += 1;
    this.push(n);
  },
});
await r
  .forEach(
    (item) => {
      console.log(item);
      if (item === 3) controller.abort();
    },
    { signal: controller.signal },
  )
  .catch((error) => console.log(error.name, error.code));
await Readable.from([1])
  .toArray({ signal: AbortSignal.abort() })
  .catch((error) => console.log(error.name));
