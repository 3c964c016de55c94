function named() {}
named.property = 1;
class A {}
console.log(
  named,
  () => {},
  async () => {},
  function* gen() {},
  async function* agen() {},
  A,
  Math.max,
);
console.log({
  method() {},
  get both() {
    return 1;
  },
  set both(_v) {},
  get only() {
    return 1;
  },
  set write(_v) {},
});
console.log(
  [function () {}, Symbol.iterator],
  Object.assign(() => {}, { a: 1 }),
);
const anonymous = (() => () => {})();
Object.setPrototypeOf(anonymous, null);
console.log(anonymous);
