import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

function politeExport(rows, client) {
  return pipeline(rows, client);
}

async function waitingExport(rows, client) {
  for await (const row of rows) {
    if (!client.write(row)) await once(client, 'drain');
  }
  client.end();
  await once(client, 'finish');
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const faults = {
  'rows fail': (rows) => rows.destroy(new Error('query failed')),
  'client fails': (rows, client) => client.destroy(new Error('connection reset')),
  'rows close': (rows) => rows.destroy(),
  'client closes': (rows, client) => client.destroy(),
};

for (const exportRows of [politeExport, waitingExport]) {
  console.log(exportRows.name);
  for (const [what, happen] of Object.entries(faults)) {
    let number = 0;
    const rows = new Readable({
      objectMode: true,
      read() {
        setImmediate(() => this.push({ id: ++number }));
      },
    });
    const client = new Writable({
      objectMode: true,
      highWaterMark: 1,
      write(row, encoding, callback) {
        if (row.id === 3) happen(rows, client);
        setImmediate(callback);
      },
    });
    let verdict = 'no verdict';
    exportRows(rows, client).then(
      () => (verdict = 'resolved'),
      (error) => (verdict = `rejected, ${error.message}`),
    );
    for (let i = 0; i < 50; i++) await turn();
    const open = [];
    if (!rows.destroyed) open.push('rows');
    if (!client.destroyed) open.push('client');
    console.log(`  ${what}: ${verdict}`);
    console.log(`    left open: ${open.join() || 'nothing'}`);
  }
}
