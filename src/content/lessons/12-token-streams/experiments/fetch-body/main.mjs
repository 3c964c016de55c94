import { once } from 'node:events';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const total = 64 * 1024 * 1024;
let written = 0;
let closed;
const model = createServer(async (request, response) => {
  closed = once(response, 'close');
  const page = Buffer.alloc(64 * 1024);
  for (written = 0; written < total && !response.destroyed; written += page.length) {
    if (!response.write(page)) await Promise.race([once(response, 'drain'), closed]);
  }
  response.end();
}).listen(0, '127.0.0.1');
await once(model, 'listening');

for (const where of ['fetch()', 'fetch() and pipeline()']) {
  const stop = new AbortController();
  const { signal } = stop;
  const answer = await fetch(`http://127.0.0.1:${model.address().port}/`, { signal });
  const client = new Writable({ write() {} }); // takes nothing
  const options = where === 'fetch()' ? {} : { signal };
  let outcome = 'pending';
  pipeline(answer.body, client, options).catch((error) => (outcome = error.name));

  // Both ends share this process, so 1000 turns without a write mean that nothing moves.
  for (let turns = 0, before = 0; turns < 1000; turns++) {
    if (before < written) turns = 0;
    before = written;
    await turn();
  }
  console.log(`signal for ${where}`);
  console.log(`  body: ${answer.body.constructor.name}, all written: ${written === total}`);
  stop.abort();
  await closed;
  for (let turns = 0; turns < 100; turns++) await turn();
  console.log('  abort(), and the model is stopped');
  console.log(`  pipeline(): ${outcome}`);
}
model.close();
