import * as self from './main.mjs';

export const exported = 1;
export { self as default };
console.log(
  globalThis === global,
  Object.prototype.toString.call(globalThis),
  Object.prototype.toString.call(process),
);
console.log(Math, JSON, Reflect, Atomics);
console.log(
  (function () {
    return arguments;
  })(1, 2),
  new (class Weird {
    [Symbol.toStringTag] = 'Strange';
  })(),
);
console.log(self);
