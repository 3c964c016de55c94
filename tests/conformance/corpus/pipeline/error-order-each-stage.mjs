import { PassThrough, pipeline, Readable, Writable } from 'node:stream';

for (const failing of ['source', 'middle', 'sink']) {
  const streams = {
    source: new Readable({ read() {} }),
    middle: new PassThrough(),
    sink: new Writable({ write: (_chunk, _encoding, callback) => callback() }),
  };
  const log = [];
  for (const [name, stream] of Object.entries(streams)) {
    for (const event of ['error', 'close', 'finish', 'end']) {
      stream.on(event, (error) => log.push(`${name} ${event}${error ? ` ${error.message}` : ''}`));
    }
  }
  await new Promise((resolve) => {
    pipeline(Object.values(streams), (error) => {
      log.push(`callback ${error.message}`);
      setImmediate(resolve);
    });
    streams[failing].destroy(new Error(`${failing} failed`));
  });
  console.log(failing, log);
}
