const r = new ReadableStream({
  start(controller) {
    controller.enqueue({ n: 1 });
    controller.enqueue({ n: 2 });
    controller.close();
  },
  cancel: (reason) => console.log('cancel', reason),
});
const [a, b] = r.tee();
console.log(r.locked);
const [fromA, fromB] = await Promise.all([Array.fromAsync(a), Array.fromAsync(b)]);
console.log(fromA, fromA[0] === fromB[0]);
