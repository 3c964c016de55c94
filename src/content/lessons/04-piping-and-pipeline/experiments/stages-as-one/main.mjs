import { PassThrough, Readable, compose } from 'node:stream';

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function show(name, stage) {
  let given = 0;
  const source = new Readable({
    highWaterMark: 100,
    read() {
      given++;
      this.push(given > 100_000 ? null : Buffer.alloc(100));
    },
  });
  console.log(name);
  const { writableHighWaterMark, readableHighWaterMark } = stage;
  console.log(`  marks: ${writableHighWaterMark} in, ${readableHighWaterMark} out`);
  source.pipe(stage);
  // Nobody reads. At rest means that a whole turn has passed without a chunk.
  for (let before = -1; before < given; await turn()) before = given;
  console.log(`  held: ${stage.writableLength} in, ${stage.readableLength} out`);
}

const newPart = () => new PassThrough({ highWaterMark: 1000 });

await show('one part', newPart());
await show('compose() of two such parts', compose(newPart(), newPart()));
