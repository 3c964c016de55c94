import { expect, it } from 'vitest';
import { functionKeys } from './function-keys.ts';

it('orders the keys of a function as V8 does', () => {
  const symbol = Symbol('s');
  const made = Object.assign(
    class {
      static x = 1;
      y(): void {}
    },
    { 7: 1, [symbol]: 1, z: 1 },
  );
  const shuffled = ['7', 'prototype', 'length', 'name', 'x', 'z', symbol];
  expect(functionKeys(shuffled)).toEqual(Reflect.ownKeys(made));
  expect(functionKeys(['name', 'length'])).toEqual(Reflect.ownKeys(() => 1));
});
