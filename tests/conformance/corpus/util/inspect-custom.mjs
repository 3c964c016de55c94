import { inspect } from 'node:util';

class Money {
  constructor(amount) {
    this.amount = amount;
  }
  [inspect.custom](depth, options, inner) {
    return depth < 0
      ? '[Money]'
      : `Money<${inner(this.amount, options)}> ${depth} ${inner === inspect}`;
  }
}
console.log(new Money(5), [new Money({ a: 1 })], inspect({ a: { b: new Money(1) } }, { depth: 1 }));
console.log({ [inspect.custom]: () => ({ replaced: true }) }, { [inspect.custom]: () => 5 });
console.log(
  `${inspect(new Money(1), { customInspect: false })}`,
  Symbol.for('nodejs.util.inspect.custom') === inspect.custom,
);
