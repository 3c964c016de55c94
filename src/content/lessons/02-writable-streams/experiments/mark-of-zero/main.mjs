import { Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const sinks = {
  'calls back at once': (chunk, encoding, callback) => callback(),
  'calls back later': (chunk, encoding, callback) => setImmediate(callback),
};
for (const [name, write] of Object.entries(sinks)) {
  let drains = 0;
  const sink = new Writable({ highWaterMark: 0, write });
  sink.on('drain', () => drains++);
  console.log(`sink that ${name}`);
  for (const chunk of ['', 'a'])
    console.log(`  write('${chunk}'): ${sink.write(chunk)}`);
  await turn();
  await turn();
  console.log(`  'drain' events: ${drains}`);
}

for (const highWaterMark of [-1, 1.5, Infinity]) {
  try {
    new Writable({ highWaterMark });
  } catch (error) {
    console.log(`a mark of ${highWaterMark} throws ${error.code}`);
  }
}
