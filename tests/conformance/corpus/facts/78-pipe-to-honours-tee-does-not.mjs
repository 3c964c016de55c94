let pulls = 0;
const make = () =>
  new ReadableStream({ pull: (controller) => void ((pulls += 1), controller.enqueue(pulls)) });
make().pipeTo(new WritableStream({ write: () => new Promise(() => {}) }));
for (let i = 0; i < 20; i += 1) await new Promise(setImmediate);
console.log('stuck sink', pulls);
pulls = 0;
const [fast] = make().tee();
const reader = fast.getReader();
for (let i = 0; i < 100; i += 1) await reader.read();
console.log('the other branch holds them', pulls >= 100);
