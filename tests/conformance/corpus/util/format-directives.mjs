import { format, formatWithOptions } from 'node:util';

console.log(
  format('%s %s', 'a'),
  format('%s', 'a', 'b', { c: 1 }),
  format('%%', 1),
  format('%', 1),
  format('%x', 1),
);
console.log(
  format('%d %i %f', '42', 3.9, '1.5'),
  format('%d %i', 5n, 7n),
  format('%d', {}),
  format('%i', 'x'),
  format('%d', Symbol('a')),
);
console.log(
  format('%s %s %s %s', -0, 5n, Symbol('q'), { a: { b: {} } }),
  format('%s', () => 1),
  format('%s', null, undefined),
);
console.log(
  format('%j', { a: 1 }),
  format(
    '%j',
    (() => {
      const c = {};
      c.c = c;
      return c;
    })(),
  ),
  format('%o', [1]),
  format('%O', { a: { b: { c: { d: 1 } } } }),
);
console.log(
  format('%c styled', 'color: red'),
  format(1, 2, '3'),
  format('a', 'b'),
  format(),
  format(null, '%s', 1),
);
class Named {
  toString() {
    return 'own toString';
  }
}
console.log(
  format('%s', new Named()),
  format('%s', new (class extends Named {})()),
  format('%s', new Error('e').message),
  format('%s', new Date(0)),
);
console.log(formatWithOptions({ colors: true }, '%s %O', 'plain', { a: 1 }));
