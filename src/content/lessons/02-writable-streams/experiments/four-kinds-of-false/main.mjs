import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(
  name,
  prepare,
  finishWrite = (callback) => setImmediate(callback),
) {
  const events = [];
  const sink = new Writable({
    highWaterMark: 4,
    write(chunk, encoding, callback) {
      finishWrite(callback);
    },
  });
  for (const event of ['drain', 'finish', 'close'])
    sink.on(event, () => events.push(`'${event}'`));
  sink.on('error', (error) =>
    events.push(`'error' ${error.code ?? error.message}`),
  );
  prepare(sink);
  const result = sink.write('aaaa');
  console.log(`${name}: write() returned ${result}`);
  console.log(
    `  needs drain: ${sink.writableNeedDrain}, writable: ${sink.writable}`,
  );
  await turn();
  await turn();
  console.log(`  then: ${events.join(', ')}`);
}

await attempt('full', () => {});
await attempt('ended', (sink) => sink.end());
await attempt('destroyed', (sink) => sink.destroy());
await attempt(
  'fails at once',
  () => {},
  (callback) => callback(new Error('disk full')),
);
