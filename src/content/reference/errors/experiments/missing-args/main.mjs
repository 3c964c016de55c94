import { pipeline, Readable, Writable } from 'node:stream';
import * as promises from 'node:stream/promises';

const source = Readable.from(['a chunk']);
const sink = new Writable({ write() {} });
const attempts = {
  'one stream': () => pipeline(source, () => {}),
  'no callback': () => pipeline(source, sink),
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
  } catch ({ code, message }) {
    console.log(`${name}: thrown ${code}`);
    console.log(`  ${message}`);
  }
}
await promises
  .pipeline(source)
  .catch(({ code }) => console.log(`one stream, node:stream/promises: rejected, ${code}`));
