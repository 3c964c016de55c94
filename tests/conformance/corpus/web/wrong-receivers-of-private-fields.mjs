const show = (name, run) => {
  try {
    console.log(name, run());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
show('compression', () => CompressionStream.prototype.readable);
show('text decoder stream', () => TextDecoderStream.prototype.encoding);
show('text encoder stream', () => TextEncoderStream.prototype.readable);
show('signal of a controller', () => Reflect.get(AbortController.prototype, 'signal', {}));
class Counter {
  #count = 0;
  static read(counter) {
    return counter.#count;
  }
  static write(counter) {
    counter.#count = 1;
  }
  static add(counter) {
    counter.#count += 1;
  }
}
for (const name of ['read', 'write', 'add']) show(name, () => Counter[name]({}));
