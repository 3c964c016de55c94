const r = new ReadableStream({
  start(controller) {
    controller.enqueue(1);
  },
});
const reader = r.getReader();
console.log(r.locked);
try {
  r.getReader();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
await r.cancel().catch((error) => console.log(error.name, error.code, error.message));
reader.releaseLock();
console.log(r.locked);
await reader.read().catch((error) => console.log(error.name, error.code, error.message));
console.log(await r.getReader().read());
