const w = new WritableStream(
  {
    start: () => console.log('start'),
    async write(chunk, controller) {
      console.log('write', chunk, controller.signal.aborted);
      await new Promise(setImmediate);
    },
    close: () => console.log('close'),
  },
  { highWaterMark: 2 },
);
const writer = w.getWriter();
console.log(writer.desiredSize);
writer.write('a').then(() => console.log('a written'));
writer.write('b').then(() => console.log('b written'));
writer.write('c');
console.log(writer.desiredSize);
writer.ready.then(() => console.log('ready', writer.desiredSize));
await writer.close();
console.log(writer.desiredSize, await writer.closed);
