import { count } from './other.mjs';

export const own = () => typeof arguments;
console.log(typeof arguments, own(), count(1, 2), ((first) => typeof arguments + first)('!'));
function nested() {
  return [(() => arguments.length)(), { arguments }.arguments.length];
}
console.log(nested(1), { arguments: 1 }.arguments);
class Holder {
  method() {
    return arguments.length;
  }
}
console.log(new Holder().method(1, 2, 3));
for (const read of [() => arguments, () => arguments[0], () => arguments(), () => new arguments()]) {
  try {
    read();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
