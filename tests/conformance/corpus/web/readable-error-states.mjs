let controller;
const r = new ReadableStream({
  start(c) {
    controller = c;
  },
});
const reader = r.getReader();
reader.closed.catch((error) => console.log('closed', error.message));
controller.enqueue('lost');
controller.error(new Error('broken'));
console.log(controller.desiredSize);
await reader.read().catch((error) => console.log('read', error.message));
for (const act of [() => controller.enqueue('x'), () => controller.close()]) {
  try {
    act();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
