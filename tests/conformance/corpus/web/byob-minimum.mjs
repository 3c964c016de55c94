const r = new ReadableStream({
  type: 'bytes',
  start(controller) {
    controller.enqueue(new Uint8Array([1]));
    controller.enqueue(new Uint8Array([2, 3]));
    controller.enqueue(new Uint8Array([4]));
  },
});
const reader = r.getReader({ mode: 'byob' });
console.log((await reader.read(new Uint8Array(8), { min: 3 })).value);
for (const args of [[new Uint8Array(0)], [new Uint8Array(1), { min: 2 }], ['x']]) {
  await reader.read(...args).catch((error) => console.log(error.name, error.code, error.message));
}
