for (const act of [
  () => ReadableStream.prototype.getReader.call({}),
  () => new ReadableStreamDefaultReader({}),
  () => new ReadableStreamDefaultController(),
  () => Reflect.get(ReadableStream.prototype, 'locked', {}),
  () => new ReadableStream({ pull: 5 }),
  () => new WritableStream({ type: 'bytes' }),
  () => new TransformStream({ readableType: 'bytes' }),
  () => ReadableStream(),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
