const w = new WritableStream({
  write(chunk) {
    if (chunk === 'bad') throw new Error('refused');
  },
  close: () => console.log('close'),
  abort: () => console.log('abort'),
});
const writer = w.getWriter();
writer.closed.catch((error) => console.log('closed', error.message));
await writer.write('good');
await writer.write('bad').catch((error) => console.log('write', error.message));
await writer.write('late').catch((error) => console.log('later write', error.message));
await writer
  .close()
  .catch((error) => console.log('close', error.name, error.code ?? error.message));
try {
  console.log(writer.desiredSize);
} catch (error) {
  console.log(error.name);
}
