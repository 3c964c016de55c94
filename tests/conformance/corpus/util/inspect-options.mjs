import { inspect } from 'node:util';

const value = {
  b: 2,
  a: [3, 1],
  get late() {
    return 'value';
  },
  [Symbol('s')]: 1,
};
Object.defineProperty(value, 'hidden', { value: 'h', enumerable: false });
console.log(
  inspect(value, { sorted: true }),
  inspect(value, { sorted: (x, y) => (x < y ? 1 : -1) }),
);
console.log(inspect(value, { getters: true }), inspect(value, { showHidden: true }));
console.log(
  inspect(
    { s: 'x', n: 1, u: undefined, d: new Date(0), f() {}, r: /x/, y: Symbol('q') },
    { colors: true },
  ),
);
console.log(
  inspect('a'.repeat(30), { breakLength: 10 }),
  inspect({ long: 'word '.repeat(20) }, { breakLength: 40 }),
);
console.log(inspect(['a\nb', 'x'.repeat(100)], { breakLength: 20 }));
