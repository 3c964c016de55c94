import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, consume) {
  const events = [];
  let next = 0;
  const source = new Readable({
    objectMode: true,
    read() {
      this.push(next < 3 ? ++next : null);
    },
    // Here a source closes its file or its connection.
    destroy(error, callback) {
      events.push('_destroy()');
      callback(error);
    },
  });
  source.on('end', () => events.push("'end'"));
  source.on('error', (error) =>
    events.push(`'error' ${error.code ?? error.message}`),
  );
  const result = await consume(source).then(
    () => 'goes on after the loop',
    (error) => `throws ${error.code ?? error.message}`,
  );
  await turn();
  console.log(name);
  console.log(`  the program ${result}`);
  console.log(`  source: ${events.join(', ') || 'no event'}`);
  return source;
}

await attempt('read to the end', async (source) => {
  for await (const _ of source);
});

await attempt('break', async (source) => {
  for await (const _ of source) break;
});

await attempt('throw', async (source) => {
  for await (const _ of source) throw new Error('bad chunk');
});

await attempt('destroy() from elsewhere', async (source) => {
  for await (const _ of source) source.destroy();
});

const kept = await attempt('break, destroyOnReturn: false', async (source) => {
  for await (const _ of source.iterator({ destroyOnReturn: false })) break;
});
const rest = [];
for await (const chunk of kept) rest.push(chunk);
console.log(`  a second loop reads: ${rest.join(' ')}`);
