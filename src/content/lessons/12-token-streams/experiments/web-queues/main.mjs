const turn = () => new Promise((resolve) => setImmediate(resolve));
const never = () => new Promise(() => {});

async function pullsOf(name, type, strategy) {
  let pulls = 0;
  const stream = new ReadableStream(
    {
      type,
      pull(controller) {
        pulls++;
        controller.enqueue(new Uint8Array(1000));
      },
    },
    strategy,
  );
  await turn();
  const before = pulls;
  await stream.getReader().read();
  await turn();
  console.log(`${name}: ${before}, then ${pulls}`);
}
console.log('pulls: ahead, then after one read()');
await pullsOf('  ReadableStream');
await pullsOf("  of type 'bytes'", 'bytes');
await pullsOf('  with a mark of 4', undefined, { highWaterMark: 4 });

const { readable, writable } = new TransformStream();
const writer = writable.getWriter();
const results = [];
for (const token of ['High', 'water']) writer.write(token).then(() => results.push(token));
await turn();
console.log(`TransformStream, nobody reads: ${results.length} writes done`);
console.log(`  desiredSize after two writes: ${writer.desiredSize}`);
await readable.getReader().read();
await turn();
console.log(`  one read(): ${results.length} done, desiredSize ${writer.desiredSize}`);

const sink = new WritableStream({ write: never }).getWriter();
for (let i = 0; i < 1000; i++) sink.write(i);
console.log('WritableStream, 1000 writes accepted');
console.log(`  desiredSize ${sink.desiredSize}`);
