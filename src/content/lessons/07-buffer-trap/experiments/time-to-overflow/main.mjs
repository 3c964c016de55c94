import { Writable } from 'node:stream';

const KiB = 1024;
const chunk = Buffer.alloc(KiB);
const turn = () => new Promise((resolve) => setImmediate(resolve));

// Each turn the producer has 3 chunks of 1 KiB, and the sink finishes one.
async function run({ mark, memory, heed }) {
  const sink = new Writable({
    highWaterMark: mark * KiB,
    write(data, encoding, callback) {
      setImmediate(callback);
    },
  });
  let peak = 0;
  for (let turns = 1; turns <= 5000; turns++) {
    for (let i = 0; i < 3; i++) {
      if (heed && sink.writableNeedDrain) break;
      sink.write(chunk);
      peak = Math.max(peak, sink.writableLength / KiB);
    }
    if (peak > memory) {
      console.log(`  mark ${mark} KiB, memory ${memory} KiB: full in turn ${turns}`);
      return;
    }
    await turn();
  }
  console.log(`  mark ${mark} KiB, memory ${memory} KiB: not full in 5000 turns, peak ${peak} KiB`);
}

console.log('the signal is ignored');
await run({ mark: 16, memory: 512 });
await run({ mark: 256, memory: 512 });
await run({ mark: 16, memory: 1024 });
await run({ mark: 16, memory: 2048 });

console.log('the producer waits');
await run({ mark: 16, memory: 512, heed: true });
await run({ mark: 256, memory: 512, heed: true });
