import { inspect } from 'node:util';

const values = [
  -0,
  0n,
  1e21,
  123456789.125,
  "it's",
  '"double" \'single\'',
  '`all` \'three\' "kinds"',
  'tab\t\u0001\ud800',
  Symbol('s'),
  Symbol(),
  undefined,
  null,
  true,
];
for (const value of values) console.log(inspect(value));
console.log(
  inspect(123456789.123, { numericSeparator: true }),
  inspect(1234567n, { numericSeparator: true }),
);
console.log(
  inspect('x'.repeat(20), { maxStringLength: 5 }),
  inspect(new String('boxed')),
  inspect(Object(5n)),
  inspect(Object(Symbol('o'))),
);
