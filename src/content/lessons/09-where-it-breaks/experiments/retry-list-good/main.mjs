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

let attempts = 0;
const sink = new Writable({
  objectMode: true,
  async write(row, encoding, callback) {
    for (let attempt = 1; ; attempt++) {
      try {
        attempts++;
        await service.send(row);
        return callback();
      } catch (error) {
        if (attempt === 3) return callback(error);
        await turn(); // a service would be given more time
      }
    }
  },
});

let verdict = 'still running';
pipeline(Readable.from(rows()), sink).then(
  () => (verdict = 'success'),
  ({ message }) => (verdict = `failure, ${message}`),
);

for (let turns = 0; turns < 2000; turns++) await turn();
console.log(`the service is down; verdict: ${verdict}`);
console.log(`${read} of 1000 rows read, ${attempts} attempts`);
