import { Writable } from 'node:stream';

function exportRows(rows, client) {
  for (const row of rows) client.write(row);
  client.end();
}

function createDouble() {
  return new Writable({
    highWaterMark: 64,
    write: (chunk, encoding, callback) => callback(),
  });
}

const client = createDouble();
let peak = 0;
client.write = (row) => {
  const more = Writable.prototype.write.call(client, row);
  peak = Math.max(peak, client.writableLength);
  return more;
};
exportRows(Array.from({ length: 1000 }).fill('0123456789'), client);
console.log(`peak ${peak}: the test ${peak <= 64 + 10 ? 'passes' : 'fails'}`);
