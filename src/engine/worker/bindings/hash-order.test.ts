import { expect, it } from 'vitest';
import { hashOrder } from './hash-order.ts';

// As Node 24 lists the groups of a URLPattern.
it('orders keys as the hash table of GNU does', () => {
  expect(hashOrder(['a', 'b', 'c', 'd'])).toEqual(['b', 'd', 'c', 'a']);
  expect(hashOrder(['d', 'c', 'b', 'a'])).toEqual(['b', 'a', 'c', 'd']);
  expect(hashOrder([...'abcdefgh']).join('')).toBe('hgfdceba');
  expect(hashOrder([...'abcdefghijkl']).join('')).toBe('ljgfieckhbda');
  expect(hashOrder([...'abcdefghijklmnop']).join('')).toBe('nomlkjigfpedhbca');
  expect(hashOrder(['year', 'month', 'day', 'slug', 'x', 'y', 'z'])).toEqual([
    ...['y', 'x', 'z', 'slug', 'day', 'month', 'year'],
  ]);
});

it('has no order for what is not there', () => {
  expect(hashOrder([])).toEqual([]);
});
