import { finished, PassThrough } from 'node:stream';

const cases = {
  ended: (s) => s.resume().end(),
  destroyed: (s) => s.destroy(),
  error: (s) => s.destroy(new Error('boom')),
  'only ended': (s) => s.end(),
};
for (const [name, act] of Object.entries(cases)) {
  const stream = new PassThrough();
  stream.on('error', () => {});
  finished(stream, (error) => console.log(name, error?.code ?? error?.message));
  act(stream);
}
