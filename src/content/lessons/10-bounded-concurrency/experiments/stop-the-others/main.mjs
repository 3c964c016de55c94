import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';

const source = Readable.from(
  Array.from({ length: 20 }, (_, index) => index + 1),
);
const duration = { 1: 6, 2: 1, 3: 9 };
const stop = new AbortController();

// A request or a query would take the signal as setImmediate() does here: it
// rejects when aborted.
async function job(item, { signal }) {
  try {
    for (let i = 0; i < duration[item]; i++) await turn(undefined, { signal });
    if (item === 2) throw new Error('job 2 failed');
    console.log(`job ${item} ends`);
  } catch (error) {
    console.log(
      `job ${item}: ${error.name === 'AbortError' ? 'stopped' : error.message}`,
    );
    stop.abort(error);
    throw error;
  }
}

try {
  await source.forEach(job, { concurrency: 3, signal: stop.signal });
} catch (error) {
  console.log(`forEach() rejects: ${error.name}, ${error.message}`);
  console.log(`the reason of the signal: ${stop.signal.reason.message}`);
}
await turn();
console.log(`source destroyed: ${source.destroyed}`);
