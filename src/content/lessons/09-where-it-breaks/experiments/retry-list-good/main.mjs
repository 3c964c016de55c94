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
    let failure;
    for (let attempt = 1; attempt <= 3; attempt++) {
      try {
        attempts++;
        await service.send(row);
        failure = undefined;
        break;
      } catch (error) {
        failure = error;
        await turn(); // a service would be given more time
      }
    }
    callback(failure);
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
