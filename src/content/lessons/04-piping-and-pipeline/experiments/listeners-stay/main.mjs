import { Writable, finished } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function run(name, watch) {
  const sink = new Writable({
    write(chunk, encoding, callback) {
      callback();
    },
  });
  console.log(name);
  watch(sink);
  sink.destroy(new Error('disk full'));
  await turn();
  console.log(`  listeners for 'error' afterwards: ${sink.listenerCount('error')}`);
  try {
    sink.emit('error', new Error('late'));
    console.log('  a late error is swallowed');
  } catch (error) {
    console.log(`  a late error is thrown: ${error.message}`);
  }
}

await run('finished(sink, callback)', (sink) => {
  finished(sink, ({ message }) => console.log(`  called back: ${message}`));
});
await run('its result is called in the callback', (sink) => {
  const cleanup = finished(sink, ({ message }) => {
    console.log(`  called back: ${message}`);
    cleanup();
  });
});
