import { inspect } from 'node:util';

const strip = (text) => text.replace(/\n +at .*/g, '');
const cause = new TypeError('the cause', { cause: 'a string' });
const error = Object.assign(new Error('outer', { cause }), { code: 'E_CODE', info: { a: 1 } });
console.log(strip(inspect(error)));
console.log(strip(inspect(new AggregateError([new Error('one'), 2], 'several'))));
class Custom extends Error {
  name = 'Custom';
}
console.log(
  strip(inspect(new Custom('own name'))),
  strip(inspect(Object.assign(new Error('renamed'), { name: 'Other' }))),
);
const bare = new Error('no stack');
bare.stack = undefined;
console.log(inspect(bare), inspect(Object.assign(new Error(''), { stack: 'made up' })));
console.log(strip(inspect({ nested: new RangeError('inside') })));
