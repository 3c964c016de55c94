import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';

const items = Array.from({ length: 10 }, (_, i) => `${i}`);
async function byHand(w) {
  const done = finished(w);
  done.catch(() => {});
  for (const item of items) if (!w.write(item)) await Promise.race([once(w, 'drain'), done]);
  w.end();
  await done;
}
const make = (fail) => {
  let n = 0;
  return new Writable({
    highWaterMark: 2,
    write(_chunk, _encoding, callback) {
      n += 1;
      const failing = n === 4;
      setImmediate(() => {
        if (failing && fail === 'destroy') this.destroy();
        callback(failing && fail === 'error' ? new Error('sink failed') : null);
      });
    },
  });
};
for (const fail of ['no', 'error', 'destroy']) {
  for (const write of [byHand, (w) => pipeline(Readable.from(items), w)]) {
    console.log(
      fail,
      await write(make(fail)).then(
        () => 'done',
        (error) => error.code ?? error.message,
      ),
    );
  }
}
