import { expect, it } from 'vitest';
import { cloneMessage } from './clone-message.ts';

it.each<[string, unknown]>([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a function in a list', { a: [1, { b: () => 2 }], c: Symbol('later') }],
  ['a key of a map', new Map([[{ f() {} }, 1]])],
  ['a promise', { p: Promise.resolve() }],
  ['a weak map', new WeakMap()],
])('says of %s what V8 says', (_name, value) => {
  let real = '';
  try {
    structuredClone(value);
  } catch (error) {
    real = (error as Error).message;
  }
  expect(cloneMessage(value)).toBe(real);
});
