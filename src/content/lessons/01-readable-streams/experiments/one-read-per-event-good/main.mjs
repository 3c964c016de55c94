import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, read, options) {
  const source = new Readable({ ...options, read() {} });
  let received = 0;
  let ended = false;
  source.on('end', () => (ended = true));
  source.on('readable', () => {
    let chunk;
    while ((chunk = read(source)) !== null) received += chunk.length;
  });
  for (const chunk of ['aaaa', 'bbbb', 'cccc', null]) source.push(chunk);
  await turn();
  console.log(`${name}: ${received} of 12 letters, 'end' came: ${ended}`);
}

await attempt('read()', (source) => source.read());
await attempt('read(2)', (source) => source.read(2));
await attempt('read() of objects', (source) => source.read(), {
  objectMode: true,
});
