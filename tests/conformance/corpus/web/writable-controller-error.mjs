let controller;
const w = new WritableStream({
  start(c) {
    controller = c;
  },
});
const writer = w.getWriter();
writer.ready.catch(() => {});
controller.error(new Error('from the inside'));
await writer.write('x').catch((error) => console.log(error.message));
await writer.closed.catch((error) => console.log('closed', error.message));
console.log(writer.desiredSize);
