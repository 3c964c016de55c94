import { pipeline, Readable, Writable } from 'node:stream';

const stages = {
  'returns nothing': (chunks) => {
    chunks.toArray();
  },
  'returns an array': () => ['a', 'b'],
  'is async, so it returns a promise': async (chunks) => chunks.toArray(),
};

for (const [name, stage] of Object.entries(stages)) {
  const sink = new Writable({ write() {} });
  try {
    pipeline(Readable.from(['a chunk']), stage, sink, () => {});
  } catch ({ code, message }) {
    console.log(`a stage that ${name}: thrown ${code}`);
    console.log(`  ${message}`);
  }
}
