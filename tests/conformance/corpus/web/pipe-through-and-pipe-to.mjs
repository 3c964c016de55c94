const numbers = ReadableStream.from([1, 2, 3]);
const written = [];
await numbers
  .pipeThrough(new TransformStream({ transform: (n, controller) => controller.enqueue(n * n) }))
  .pipeTo(
    new WritableStream({
      write: (n) => void written.push(n),
      close: () => void written.push('close'),
    }),
  );
console.log(written);
