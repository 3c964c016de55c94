import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';

for (const reason of [undefined, new Error('disk full')]) {
  console.log(reason ? 'destroy(error)' : 'destroy()');
  const sink = new Writable({
    write(chunk, encoding, callback) {
      setImmediate(callback);
    },
  });
  const show = (what) => (error) => {
    console.log(`  callback of ${what}: ${error ? `"${error.message}"` : 'no error'}`);
    if (error?.code) console.log(`    ${error.code}`);
  };
  sink.on('error', ({ message }) => console.log(`  'error': "${message}"`));
  sink.on('close', () => console.log("  'close'"));

  sink.write('a', show('the write under way'));
  sink.write('b', show('the queued write'));
  sink.destroy(reason);
  console.log(`  write() returned ${sink.write('c', show('the late write'))}`);
  await turn();
  await turn();
}
