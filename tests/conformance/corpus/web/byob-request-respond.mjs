let served = 0;
const r = new ReadableStream({
  type: 'bytes',
  pull(controller) {
    const { byobRequest } = controller;
    console.log('request', byobRequest?.view.byteLength);
    served += 1;
    byobRequest.view[0] = served;
    if (served === 3) {
      controller.close();
      byobRequest.respond(0);
    } else byobRequest.respond(1);
  },
});
const reader = r.getReader({ mode: 'byob' });
for (;;) {
  const { value, done } = await reader.read(new Uint8Array(4));
  console.log(value, done);
  if (done) break;
}
