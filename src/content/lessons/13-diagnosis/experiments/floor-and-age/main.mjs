import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// Every 20 turns 11 requests come at once. The sink needs so many turns for one of them.
async function run(name, { turnsEach, restartAfter }) {
  let now = 0;
  let oldest = 0;
  const createSink = () =>
    new Writable({
      objectMode: true,
      async write(request, encoding, callback) {
        for (let i = 0; i < turnsEach; i++) await turn();
        if (!this.destroyed) oldest = Math.max(oldest, now - request.arrived);
        callback();
      },
    });

  let sink = createSink();
  const levels = { highest: [], lowest: [], 'longest wait': [] };
  for (let burst = 1; burst <= 8; burst++) {
    oldest = 0;
    for (let i = 0; i < 11; i++) sink.write({ arrived: now });
    levels.highest.push(sink.writableLength);
    for (let i = 0; i < 20; i++) {
      await turn();
      now++;
    }
    levels.lowest.push(sink.writableLength);
    levels['longest wait'].push(oldest);
    if (burst % restartAfter === 0) {
      sink.destroy();
      sink = createSink();
    }
  }
  console.log(name);
  for (const [what, values] of Object.entries(levels)) {
    console.log(`  ${what}: ${values.join(' ')}`);
  }
}

await run('fast enough', { turnsEach: 1 });
await run('too slow', { turnsEach: 2 });
await run('too slow, restarted after every third burst', { turnsEach: 2, restartAfter: 3 });
