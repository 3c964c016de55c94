import { Readable, Writable } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

// The sink finishes a write only when the program tells it to.
const open = [];
const sink = new Writable({
  highWaterMark: 5,
  write(chunk, encoding, callback) {
    open.push(callback);
  },
});
const source = Readable.from(['one', 'two', 'six']);

source.on('end', () => console.log("  source: 'end'"));
for (const event of ['pipe', 'drain', 'finish', 'unpipe']) {
  sink.on(event, () => console.log(`  sink: '${event}'`));
}

console.log('a write fills the sink, then pipe()');
sink.write('busy!');
const result = source.pipe(sink);
console.log(`  returns the sink: ${result === sink}`);

while ((await turn(), open.length > 0)) {
  const state = source.isPaused() ? 'paused' : 'flowing';
  console.log(`${sink.writableLength} bytes held, source ${state}; a write is done`);
  open.shift()();
}
