import { Duplex, PassThrough } from 'node:stream';

const pair = Duplex.toWeb(new PassThrough({ objectMode: true }));
const writer = pair.writable.getWriter();
const reader = pair.readable.getReader();
writer.write({ n: 1 });
console.log(await reader.read());
await writer.close();
console.log(await reader.read());

const duplex = Duplex.fromWeb(
  new TransformStream({
    transform: (chunk, controller) => controller.enqueue(String(chunk).toUpperCase()),
  }),
  { encoding: 'utf8' },
);
duplex.on('data', (chunk) => console.log('data', chunk));
duplex.on('end', () => console.log('end'));
duplex.write('up');
duplex.end('per');
