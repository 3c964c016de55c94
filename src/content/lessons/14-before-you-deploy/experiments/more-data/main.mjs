import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

function politeExport(rows, client) {
  return pipeline(rows, client);
}

async function carelessExport(rows, client) {
  for await (const row of rows) client.write(row);
  client.end();
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function rowsTaken(exportRows, size) {
  let taken = 0;
  const rows = new Readable({
    objectMode: true,
    read() {
      this.push(taken < size ? `row ${++taken}\n` : null);
    },
  });
  const client = new Writable({ objectMode: true, write() {} });
  exportRows(rows, client);
  let quiet = 0;
  for (let before = taken; quiet < 10; before = taken) {
    await turn();
    quiet = taken === before ? quiet + 1 : 0;
  }
  return taken;
}

for (const exportRows of [politeExport, carelessExport]) {
  const results = [];
  for (const size of [20, 200, 2000]) {
    results.push(`${await rowsTaken(exportRows, size)} of ${size}`);
  }
  console.log(`${exportRows.name} takes ${results.join(', ')}`);
}
