import { PassThrough, Readable, Writable, pipeline } from 'node:stream';
import * as promises from 'node:stream/promises';

const newSource = () => Readable.from(['data']);
const newSink = () => new Writable({ write() {} });

function attempt(name, ...stages) {
  try {
    pipeline(...stages);
    console.log(`${name}: started`);
  } catch ({ code }) {
    console.log(`${name}: throws ${code}`);
  }
}

console.log("pipeline() from 'node:stream'");
attempt('  source, sink, callback', newSource(), newSink(), () => {});
attempt('  source, sink', newSource(), newSink());
attempt('  source, async store()', newSource(), async function store() {});
await new Promise((resolve) => {
  function store(rows) {
    console.log(`    store() is called with ${rows}`);
    resolve();
  }
  attempt('  source, stage, store()', newSource(), new PassThrough(), store);
});

console.log("pipeline() from 'node:stream/promises'");
await promises.pipeline(newSource(), new PassThrough(), async function store(rows) {
  console.log('  source, stage, store(): started');
  console.log(`    store() is called with a stream: ${rows instanceof Readable}`);
});
