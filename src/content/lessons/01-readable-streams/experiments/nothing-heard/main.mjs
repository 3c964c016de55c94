import { Readable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function attempt(name, consume) {
  const source = new Readable({ read() {} });
  for (const chunk of ['a', 'b', 'c', null]) source.push(chunk);
  let heard = '';
  let ended = false;
  source.on('end', () => (ended = true));
  consume(source, (chunk) => (heard += chunk));
  await turn();
  console.log(name);
  console.log(
    `  heard: ${heard || 'nothing'}, bytes held: ${source.readableLength}`,
  );
  console.log(`  'end' came: ${ended}`);
}

await attempt('no consumer', () => {});

await attempt('resume() without a listener', (source) => source.resume());

await attempt("'data' next to 'readable'", (source, hear) => {
  source.on('data', hear);
  source.on('readable', () => {});
  source.resume();
});

await attempt("'data' next to 'readable' that reads", (source, hear) => {
  source.on('data', hear);
  source.on('readable', () => {
    while (source.read() !== null);
  });
});
