import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function show(what, source) {
  const { readableFlowing, readableLength } = source;
  console.log(what);
  const held = `bytes held: ${readableLength}`;
  console.log(`  readableFlowing ${readableFlowing}, ${held}`);
}
const hear = (chunk) => console.log(`  'data': ${chunk}`);

const source = new Readable({ read() {} });
source.push('aa');
show('created', source);

source.on('data', hear);
show("on('data')", source);
await turn();

source.pause();
source.push('bb');
await turn();
show('pause()', source);

source.resume();
show('resume()', source);
await turn();

source.on('readable', () => {});
show("on('readable')", source);

// The first two calls in the other order.
const paused = new Readable({ read() {} });
paused.push('cc');
paused.pause();
paused.on('data', hear);
await turn();
show("pause(), then on('data')", paused);
