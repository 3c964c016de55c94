// Functions that return what others give them stay on the stack, and in what the program sees of itself.
const forever = (n) => forever(n + 1);
function alternate(n) {
  return n < 0 ? alternate(1) : alternate(-1);
}
for (const action of [() => forever(0), () => alternate(1)]) {
  try {
    action();
    console.log('ended');
  } catch (error) {
    console.log(error.name, error.message);
  }
}

const thrower = () => {
  throw new Error('within');
};
const middle = (f) => f() || middle;
const tagged = (strings, f) => f();
function outer() {
  return thrower && tagged`${() => (1, middle(() => thrower()))}`;
}
try {
  outer();
} catch ({ stack, message }) {
  console.log(message, stack.split('\n').map((line) => /at (.*?) \(/.exec(line)?.[1]));
}

const make = () => () => 1;
const list = (a) => [make().name, make.name, (() => function () {})().name, (() => class {})().name, a];
console.log(list(outer.length), `${make}`, `${middle}`);
console.log(`${outer}`);
try {
  thrower();
} catch (error) {
  console.log(
    (function named() {
      try {
        return thrower();
      } catch ({ message = 'none' }) {
        return named.toString() + message;
      }
    })(),
    error.message,
  );
}
