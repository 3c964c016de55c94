import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const tell = (what) => (error) => {
  console.log(
    error ? `  ${what}: ${error.code ?? error.message}` : `  ${what}`,
  );
};

// A sink that works by hand, with one write under way, one queued, and end()
// called.
function createSink() {
  let finishWrite;
  const sink = new Writable({
    write(chunk, encoding, callback) {
      console.log(`  _write(${chunk})`);
      finishWrite = callback;
    },
  });
  for (const event of ['error', 'finish', 'close'])
    sink.on(event, tell(`'${event}'`));
  for (const chunk of ['a', 'b'])
    sink.write(chunk, tell(`callback of write(${chunk})`));
  sink.end(tell('callback of end()'));
  return { sink, finishWrite };
}

console.log('the sink reports an error');
const failing = createSink();
failing.finishWrite(new Error('disk full'));
await turn();

for (const error of [undefined, new Error('disk gone')]) {
  console.log(error ? 'destroy(error)' : 'destroy()');
  const { sink, finishWrite } = createSink();
  sink.destroy(error);
  await turn();
  console.log(`  bytes held: ${sink.writableLength}, and the sink calls back`);
  finishWrite();
  await turn();
  console.log(`  bytes held: ${sink.writableLength}`);
}
