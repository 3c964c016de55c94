import zlib from 'node:zlib';
import { once } from 'node:events';

async function collect(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  await once(stream, 'end');
  return Buffer.concat(chunks);
}
const deflate = zlib.createDeflate({ level: 9 });
const done = collect(deflate);
deflate.write('a'.repeat(300));
await new Promise((resolve) => deflate.params(0, zlib.constants.Z_DEFAULT_STRATEGY, resolve));
deflate.end('b'.repeat(300));
const all = await done;
console.log(all.length > 300, all.includes('b'.repeat(300)), zlib.inflateSync(all).length);
const again = zlib.createDeflate();
again.reset();
again.end('x');
console.log(String(zlib.inflateSync(await collect(again))));
