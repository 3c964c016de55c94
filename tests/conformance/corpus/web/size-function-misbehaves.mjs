const r = new ReadableStream(
  {
    start(controller) {
      try {
        controller.enqueue('x');
      } catch (error) {
        console.log('enqueue', error.name, error.code);
      }
    },
  },
  { size: () => -1 },
);
await r
  .getReader()
  .read()
  .catch((error) => console.log('read', error.name, error.message));
