import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

function closeIdleConnections(streams) {
  for (const stream of streams) stream.destroy();
}

// From now on this stream remembers who destroyed it.
function trap(stream) {
  const { destroy } = stream;
  stream.destroy = function (error) {
    stream.destroyedBy ??= new Error('destroy() was called here');
    return destroy.call(this, error);
  };
}

async function run(name, prepare) {
  const source = new Readable({ read() {} });
  const sink = new Writable({ write() {} });
  prepare(source);
  const done = pipeline(source, sink);
  setImmediate(closeIdleConnections, [source]);

  console.log(name);
  await done.catch((error) => {
    console.log(`  ${error.code}: ${error.message}`);
    const traces = { 'trace of the error': error, 'trace of destroy()': source.destroyedBy };
    for (const [what, { stack = '' } = {}] of Object.entries(traces)) {
      const names = stack.includes('closeIdleConnections');
      console.log(`  ${what}: ${names ? 'names' : 'does not name'} closeIdleConnections`);
    }
  });
}

await run('as it is', () => {});
await run('with the trap', trap);
