import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

function createSink(finishWrite = (callback) => callback()) {
  const calls = [];
  const sink = new Writable({
    highWaterMark: 2,
    write(chunk, encoding, callback) {
      calls.push(`_write(${chunk})`);
      finishWrite(callback);
    },
    writev(chunks, callback) {
      calls.push(`_writev(${chunks.map(({ chunk }) => chunk).join(' ')})`);
      finishWrite(callback);
    },
  });
  return { sink, calls };
}

async function attempt(name, use, finishWrite) {
  const { sink, calls } = createSink(finishWrite);
  use(sink);
  console.log(`${name}: ${calls.join(', ') || 'no call'}`);
  sink.end();
  await finished(sink);
  console.log(`  in all: ${calls.join(', ')}`);
}

const writeThree = (sink) => ['a', 'b', 'c'].map((chunk) => sink.write(chunk));

await attempt('sink that calls back at once', writeThree);
await attempt('sink that calls back later', writeThree, (callback) =>
  setImmediate(callback),
);
await attempt('cork(), three writes, uncork()', (sink) => {
  sink.cork();
  console.log(`write() while corked: ${writeThree(sink).join(', ')}`);
  sink.uncork();
});
await attempt('two times cork(), one uncork()', (sink) => {
  sink.cork();
  sink.cork();
  writeThree(sink);
  sink.uncork();
});
