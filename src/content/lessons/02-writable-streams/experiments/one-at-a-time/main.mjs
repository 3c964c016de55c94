import { Writable } from 'node:stream';

// A sink that works by hand: each call of _write() or _final() stays open until
// finishOne().
const unfinished = [];
const sink = new Writable({
  highWaterMark: 2,
  write(chunk, encoding, callback) {
    console.log(`  _write(${chunk})`);
    unfinished.push(callback);
  },
  final(callback) {
    console.log('  _final()');
    unfinished.push(callback);
  },
});
for (const event of ['drain', 'finish', 'close'])
  sink.on(event, () => console.log(`  '${event}'`));

async function finishOne(what) {
  console.log(`the sink finishes ${what}`);
  unfinished.shift()();
  await new Promise((resolve) => setImmediate(resolve));
}

console.log('write(a), write(b)');
for (const chunk of ['a', 'b']) {
  sink.write(chunk, () => console.log(`  callback of write(${chunk})`));
}
await finishOne('a');
await finishOne('b');

console.log('end(c)');
sink.end('c', () => console.log('  callback of end()'));
console.log(
  `  ended: ${sink.writableEnded}, finished: ${sink.writableFinished}`,
);
await finishOne('c');
await finishOne('its last work');
console.log(
  `  finished: ${sink.writableFinished}, destroyed: ${sink.destroyed}`,
);
