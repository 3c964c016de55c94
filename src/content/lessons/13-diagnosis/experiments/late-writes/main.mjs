import { once } from 'node:events';
import { Writable } from 'node:stream';

async function writeLate(name, { waitForClose }) {
  const sink = new Writable({ write: (chunk, encoding, callback) => callback() });
  sink.on('error', ({ code }) => console.log(`  'error': ${code}`));
  sink.end('in time');
  if (waitForClose) await once(sink, 'close');

  console.log(name);
  const result = sink.write('late', ({ code }) => console.log(`  callback: ${code}`));
  console.log(`  write() returns ${result}`);
  await new Promise(setImmediate);
}

await writeLate('a write after end()', { waitForClose: false });
await writeLate("a write after 'close'", { waitForClose: true });
