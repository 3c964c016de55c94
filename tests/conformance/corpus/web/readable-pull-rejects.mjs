const r = new ReadableStream({
  pull() {
    return Promise.reject(new Error('pull failed'));
  },
});
try {
  for await (const chunk of r) console.log(chunk);
} catch (error) {
  console.log(error.message);
}
console.log(r.locked);
const thrower = new ReadableStream({
  start() {
    return Promise.reject(new Error('start failed'));
  },
});
await thrower
  .getReader()
  .read()
  .catch((error) => console.log(error.message));
try {
  new ReadableStream({
    start() {
      throw new Error('start threw');
    },
  });
} catch (error) {
  console.log('constructor', error.message);
}
