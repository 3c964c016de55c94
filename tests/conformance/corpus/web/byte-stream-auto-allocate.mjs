const r = new ReadableStream({
  type: 'bytes',
  autoAllocateChunkSize: 3,
  pull(controller) {
    const { view } = controller.byobRequest;
    view.fill(7);
    controller.byobRequest.respond(view.byteLength - 1);
  },
});
const reader = r.getReader();
console.log(await reader.read());
await reader.cancel();
try {
  new ReadableStream({ type: 'bytes' }, { size: () => 1 });
} catch (error) {
  console.log(error.name, error.code);
}
try {
  new ReadableStream({ type: 'words' });
} catch (error) {
  console.log(error.name, error.code, error.message);
}
