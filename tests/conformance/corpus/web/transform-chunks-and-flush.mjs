const t = new TransformStream({
  start: (controller) => controller.enqueue('header'),
  transform(chunk, controller) {
    controller.enqueue(chunk);
    if (chunk === 'two') controller.enqueue('twice');
  },
  flush: (controller) => controller.enqueue('footer'),
});
const writer = t.writable.getWriter();
const writing = (async () => {
  await writer.write('one');
  await writer.write('two');
  await writer.close();
})();
console.log(await Array.fromAsync(t.readable));
await writing;
