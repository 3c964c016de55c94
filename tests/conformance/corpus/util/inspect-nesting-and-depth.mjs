import { inspect } from 'node:util';

const deep = { a: { b: { c: { d: { e: 1 } } } }, list: [[[[[1]]]]] };
console.log(deep);
console.log(inspect(deep, { depth: 0 }), inspect(deep, { depth: Infinity }));
console.log(inspect(deep, { compact: false, depth: 1 }));
console.log(inspect(deep, { breakLength: Infinity, compact: true }));
console.log(new Map([[{ k: { l: {} } }, new Set([[[]]])]]));
