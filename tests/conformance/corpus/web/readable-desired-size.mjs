const sizes = [];
const r = new ReadableStream(
  {
    start(controller) {
      sizes.push(controller.desiredSize);
      controller.enqueue('abc');
      sizes.push(controller.desiredSize);
      controller.enqueue('defg');
      sizes.push(controller.desiredSize);
      controller.close();
      sizes.push(controller.desiredSize);
    },
  },
  { highWaterMark: 5, size: (chunk) => chunk.length },
);
console.log(sizes);
for await (const chunk of r) console.log(chunk);
