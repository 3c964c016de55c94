import { PGlite } from '@electric-sql/pglite';

const db = await PGlite.create();
await db.exec('CREATE TABLE item (id int PRIMARY KEY)');
await db.exec('INSERT INTO item SELECT generate_series(1, 1000)');

// Without the nameless one of this query itself.
const sql = "SELECT name FROM pg_cursors WHERE name <> ''";
const openCursors = async () => (await db.query(sql)).rows.length;

async function* careless() {
  await db.exec('BEGIN; DECLARE careless CURSOR FOR SELECT id FROM item ORDER BY id');
  while (true) {
    const { rows } = await db.query('FETCH 100 FROM careless');
    if (rows.length === 0) break;
    yield* rows;
  }
  await db.exec('COMMIT');
}

async function* careful() {
  await db.exec('BEGIN; DECLARE careful CURSOR FOR SELECT id FROM item ORDER BY id');
  try {
    while (true) {
      const { rows } = await db.query('FETCH 100 FROM careful');
      if (rows.length === 0) break;
      yield* rows;
    }
  } finally {
    await db.exec('COMMIT');
  }
}

async function* pages() {
  let last = 0;
  while (true) {
    const page = 'SELECT id FROM item WHERE id > $1 ORDER BY id LIMIT 100';
    const { rows } = await db.query(page, [last]);
    if (rows.length === 0) return;
    yield* rows;
    last = rows.at(-1).id;
  }
}

for (const source of [careless, careful, pages]) {
  for await (const { id } of source()) {
    if (id < 150) continue;
    console.log(`${source.name}, at row ${id}: open cursors ${await openCursors()}`);
    break;
  }
  console.log(`  after the reader has left: ${await openCursors()}`);
  await db.exec('ROLLBACK');
}
await db.close();
