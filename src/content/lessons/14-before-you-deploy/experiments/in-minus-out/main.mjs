import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const never = new Promise(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

// Stages that look up something for each row. No lookup ever answers.
const stages = {
  'calls back when the lookup is done': () =>
    new Transform({
      objectMode: true,
      transform(row, encoding, callback) {
        never.then(() => callback(null, row));
      },
    }),
  'calls back at once': () =>
    new Transform({
      objectMode: true,
      transform(row, encoding, callback) {
        never.then(() => this.push(row));
        callback();
      },
    }),
  'collects first': () =>
    async function* collect(rows) {
      const all = [];
      for await (const row of rows) all.push(row);
      await never;
      yield* all;
    },
};

for (const [what, createStage] of Object.entries(stages)) {
  let taken = 0;
  let delivered = 0;
  const rows = new Readable({
    objectMode: true,
    read() {
      this.push(taken < 2000 ? { id: ++taken } : null);
    },
  });
  const client = new Writable({ objectMode: true, write: () => delivered++ });
  const stage = createStage();
  pipeline(rows, stage, client);

  let quiet = 0;
  for (let before = taken; quiet < 10; before = taken) {
    await turn();
    quiet = taken === before ? quiet + 1 : 0;
  }
  const buffered = [rows, stage, client].reduce(
    (sum, part) => sum + (part.readableLength ?? 0) + (part.writableLength ?? 0),
    0,
  );
  console.log(`a stage that ${what}`);
  console.log(`  in all buffers: ${buffered}`);
  console.log(`  taken and not delivered: ${taken - delivered}`);
}
