import { Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const never = new Promise(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));
const pass = (row, _, done) => done(null, row);
const inObjects = (options) => new Transform({ objectMode: true, ...options });

// Five programs to check. Each moves rows to a client.
const programs = {
  pipeline: (rows, client) => pipeline(rows, client),

  'pipeline with a generous buffer': (rows, client) =>
    pipeline(rows, inObjects({ highWaterMark: 300, transform: pass }), client),

  'loop that ignores write()': async (rows, client) => {
    for await (const row of rows) client.write(row);
  },

  'stage that calls back too early': (rows, client) => {
    const lookUp = inObjects({
      transform(row, _, done) {
        never.then(() => this.push(row));
        done();
      },
    });
    return pipeline(rows, lookUp, client);
  },

  'loop that starts a job for each row': async (rows) => {
    for await (const row of rows) never.then(() => row);
  },
};

// Starts a program on `size` rows, with a client that never finishes its first row.
function start(program, size) {
  const counts = { taken: 0, delivered: 0 };
  const rows = new Readable({
    objectMode: true,
    read() {
      this.push(counts.taken < size ? { id: ++counts.taken } : null);
    },
  });
  const client = new Writable({
    objectMode: true,
    write: () => counts.delivered++,
  });
  program(rows, client);
  return { counts, rows, client };
}

async function held(program, size) {
  const { counts } = start(program, size);
  let quiet = 0;
  for (let before = counts.taken; quiet < 10; before = counts.taken) {
    await turn();
    quiet = counts.taken === before ? quiet + 1 : 0;
  }
  return counts.taken - counts.delivered;
}

// Change this function only. It must resolve to 'bounded' if what the program
// holds does not depend on the number of rows, and to 'unbounded' if it does.
async function check(program) {
  const few = await held(program, 2000);
  const many = await held(program, 4000);
  return few === many ? 'bounded' : 'unbounded';
}

for (const [name, program] of Object.entries(programs)) {
  console.log(`${name}: ${await check(program)}`);
}
