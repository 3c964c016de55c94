import { pipeline, Readable, Transform, Writable } from 'node:stream';

// Change this function only. `stages` are the streams of a pipeline by name, from source to sink.
// It returns the name of the one that holds up the others.
function culprit(stages) {
  let name;
  for (const [stage, stream] of Object.entries(stages)) {
    const { writableLength, readableLength, readableHighWaterMark } = stream;
    // A source has no write side, and a sink no read side.
    const hasWork = writableLength === undefined || writableLength > 0;
    // An empty read side has room, even with a mark of 0.
    const hasRoom = !readableLength || readableLength < readableHighWaterMark;
    if (hasWork && hasRoom) name = stage;
  }
  return name;
}

async function attempt(stuck) {
  let rows = 0;
  const source = new Readable({
    objectMode: true,
    highWaterMark: 4,
    read() {
      if (stuck === 'source' && rows === 20) return;
      this.push(`row ${++rows}`);
    },
  });
  const stage = (name, highWaterMark) =>
    new Transform({
      objectMode: true,
      highWaterMark,
      transform(row, encoding, callback) {
        if (name !== stuck) callback(null, row);
      },
    });
  const sink = new Writable({
    objectMode: true,
    highWaterMark: 4,
    write(row, encoding, callback) {
      if (stuck !== 'sink') setImmediate(callback);
    },
  });
  const stages = { source, parse: stage('parse', 32), enrich: stage('enrich', 8), sink };
  pipeline(Object.values(stages), () => {});
  for (let turns = 0; turns < 200; turns++) await new Promise(setImmediate);
  console.log(`${stuck} is stuck, and the answer is: ${culprit(stages)}`);
}

for (const stuck of ['source', 'parse', 'enrich', 'sink']) await attempt(stuck);
