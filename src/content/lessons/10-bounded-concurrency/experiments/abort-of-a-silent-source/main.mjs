import { addAbortSignal, Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// The source gives one item and then neither another nor the end.
function silentSource() {
  const source = new Readable({ objectMode: true, read() {} });
  source.push('an item');
  return source;
}

async function attempt(name, source, { stop, job = async () => {} }) {
  let state = 'still waits';
  const work = source.forEach(job, { concurrency: 4, signal: stop?.signal });
  const ended = work.then(
    () => (state = 'resolved'),
    (error) => (state = `rejected, ${error.name}`),
  );
  for (let i = 0; i < 5; i++) await turn();
  stop?.abort();
  for (let i = 0; i < 50; i++) await turn();
  console.log(name);
  console.log(`  forEach(): ${state}`);
  console.log(`  source destroyed: ${source.destroyed}`);
  source.destroy();
  await ended;
}

async function failingJob() {
  throw new Error('the job failed');
}
await attempt('a job fails', silentSource(), { job: failingJob });

const forJobs = new AbortController();
await attempt('signal given to forEach()', silentSource(), { stop: forJobs });

const forBoth = new AbortController();
const source = addAbortSignal(forBoth.signal, silentSource());
await attempt('signal given to the source too', source, { stop: forBoth });
