import { PGlite } from '@electric-sql/pglite';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const db = await PGlite.create();
// The sequence counts the rows that the database makes.
await db.exec('CREATE SEQUENCE made');
const sql = "SELECT nextval('made')::int AS id FROM generate_series(1, 10000)";

async function* queryAll() {
  const { rows } = await db.query(sql);
  yield* rows;
}

async function* fetchByCursor() {
  await db.exec(`BEGIN; DECLARE report CURSOR FOR ${sql}`);
  try {
    while (true) {
      const { rows } = await db.query('FETCH 100 FROM report');
      if (rows.length === 0) return;
      yield* rows;
    }
  } finally {
    await db.exec('ROLLBACK');
  }
}

async function show(name, rows) {
  await db.exec('ALTER SEQUENCE made RESTART');
  let stored = 0;
  let reachFirstRow;
  const firstRow = new Promise((resolve) => {
    reachFirstRow = resolve;
  });
  const sink = new Writable({
    objectMode: true,
    write(row, encoding, callback) {
      stored++;
      if (stored > 1) callback();
      else reachFirstRow(callback);
    },
  });
  const done = pipeline(Readable.from(rows()), sink);
  const acknowledge = await firstRow;
  const { rows: counts } = await db.query('SELECT last_value::int AS count FROM made');
  console.log(`${name}: ${counts[0].count} rows made when the sink is at its first row`);
  acknowledge();
  await done;
  console.log(`  ${stored} stored in the end`);
}

await show('query', queryAll);
await show('cursor', fetchByCursor);
await db.close();
