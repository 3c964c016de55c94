import { once } from 'node:events';
import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));
let now = 0;
let clock = setImmediate(function tick() {
  now++;
  clock = setImmediate(tick);
});

// Its disk takes four turns of the event loop for a line.
const openLog = () =>
  new Writable({
    objectMode: true,
    highWaterMark: 20,
    async write(line, encoding, callback) {
      for (let turns = 0; turns < 4; turns++) await turn();
      callback();
    },
  });

// Serves 1000 requests, each in one turn, with one line for each.
async function serve(name, logLine) {
  const log = openLog();
  const start = now;
  let peak = 0;
  let dropped = 0;
  function write(line) {
    const goOn = log.write(line);
    peak = Math.max(peak, log.writableLength);
    return goOn;
  }
  function drop() {
    dropped++;
  }
  for (let request = 1; request <= 1000; request++) {
    await turn();
    await logLine(`request ${request}`, { log, write, drop });
  }
  console.log(name);
  console.log(`  ${now - start} turns, at most ${peak} lines held, ${dropped} dropped`);
}

await serve('write and go on', (line, { write }) => {
  write(line);
});
await serve('wait for the log', async (line, { log, write }) => {
  if (!write(line)) await once(log, 'drain');
});
await serve('drop what does not fit', (line, { log, write, drop }) => {
  if (log.writableNeedDrain) drop();
  else write(line);
});
clearImmediate(clock);
