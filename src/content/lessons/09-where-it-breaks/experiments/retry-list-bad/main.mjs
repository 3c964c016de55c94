import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const service = {
  async send(row) {
    throw new Error('503');
  },
};

let read = 0;
async function* rows() {
  while (read < 1000) yield ++read;
}

const retries = [];
const sink = new Writable({
  objectMode: true,
  async write(row, encoding, callback) {
    try {
      await service.send(row);
    } catch {
      retries.push(row); // later
    }
    callback();
  },
});

let verdict = 'still running';
pipeline(Readable.from(rows()), sink).then(
  () => (verdict = 'success'),
  ({ message }) => (verdict = `failure, ${message}`),
);

for (let turns = 0; turns < 2000; turns++) await turn();
console.log(`the service is down; verdict: ${verdict}`);
console.log(`${read} of 1000 rows read, ${retries.length} in the list of retries`);
