import { PassThrough } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const relay = new PassThrough();
for (const event of ['finish', 'end', 'close']) {
  relay.on(event, () => console.log(`  '${event}'`));
}

async function show(what) {
  console.log(what);
  await turn();
  const { writableFinished, readableEnded, readableLength } = relay;
  console.log(`  finished: ${writableFinished}, ended: ${readableEnded}`);
  console.log(`  destroyed: ${relay.destroyed}, bytes held: ${readableLength}`);
}

relay.write('high ');
relay.end('water');
await show('written and ended, and nobody reads');

relay.resume();
await show('somebody reads');
