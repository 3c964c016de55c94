import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const count = 1000;

async function run(mark) {
  let now = 0;
  function* readings() {
    for (let i = 0; i < count; i++) yield { takenAt: now };
  }

  // The sink finishes one reading a turn, and each finished one is a tick of the clock.
  let oldest = 0;
  const sink = new Writable({
    objectMode: true,
    highWaterMark: mark,
    write(reading, encoding, callback) {
      setImmediate(() => {
        now++;
        oldest = Math.max(oldest, now - reading.takenAt);
        callback();
      });
    },
  });

  await pipeline(Readable.from(readings()), sink);
  console.log(`mark ${mark}: ${count} readings in ${now} turns, the oldest was ${oldest} turns old`);
}

for (const mark of [1, 16, 256]) await run(mark);
