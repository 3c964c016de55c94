import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const turn = () => new Promise((resolve) => setImmediate(resolve));

let allDestroyed = true;

async function run(name, act) {
  const source = new Readable({ read() {} });
  const middle = new PassThrough();
  const sink = new Writable({
    write(chunk, encoding, callback) {
      setImmediate(callback);
    },
  });

  const verdict = pipeline(source, middle, sink).then(
    () => 'resolves',
    (error) => `rejects, ${error.message}`,
  );
  source.push('data');
  await turn();
  act({ source, middle, sink });
  console.log(`${name}: ${await verdict}`);
  allDestroyed &&= source.destroyed && middle.destroyed && sink.destroyed;
}

const failure = (where) => new Error(`${where} failed`);

await run('source ends', ({ source }) => source.push(null));
await run('source fails', ({ source }) => source.destroy(failure('source')));
await run('middle fails', ({ middle }) => middle.destroy(failure('middle')));
await run('sink fails', ({ sink }) => sink.destroy(failure('sink')));
await run('middle destroyed', ({ middle }) => middle.destroy());
await run('sink destroyed', ({ sink }) => sink.destroy());
await run('sink fails, then source', ({ source, sink }) => {
  sink.destroy(failure('sink'));
  source.destroy(failure('source'));
});
await run('sink destroyed, then source fails', ({ source, sink }) => {
  sink.destroy();
  source.destroy(failure('source'));
});
console.log(`all stages destroyed each time: ${allDestroyed}`);
