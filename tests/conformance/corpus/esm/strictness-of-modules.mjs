// expect: stderr
try {
  undeclared = 1;
} catch (error) {
  console.error(error.name, error.message);
}
function plain() {
  return this;
}
console.log(plain(), this, (0, eval)('this') === globalThis);
try {
  Object.freeze([]).push(1);
} catch (error) {
  console.error(error.name, error.message);
}
console.log(typeof arguments);
