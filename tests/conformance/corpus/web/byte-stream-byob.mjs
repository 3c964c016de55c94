const r = new ReadableStream({
  type: 'bytes',
  start(controller) {
    controller.enqueue(new Uint8Array([1, 2, 3, 4, 5]));
  },
});
const reader = r.getReader({ mode: 'byob' });
const buffer = new ArrayBuffer(4);
const { value, done } = await reader.read(new Uint8Array(buffer));
console.log(value, done, buffer.byteLength, buffer.detached);
console.log(await reader.read(new Uint8Array(value.buffer, 1, 2)));
await reader.cancel();
console.log(await reader.read(new Uint8Array(1)));
