import { expect, it } from 'vitest';
import { addColumnEdits, originalColumn } from './column-edits.ts';

it('gives the column that a place had before its line was changed', () => {
  // "ab" became "aXXXb", then "cd" became "cd" with 10 for 4 characters between them.
  addColumnEdits('f', 1, [
    { at: 1, removed: 0, added: 3 },
    { at: 8, removed: 4, added: 10 },
  ]);
  expect(originalColumn('f', 1, 1)).toBe(1);
  expect(originalColumn('f', 1, 3)).toBe(2);
  expect(originalColumn('f', 1, 5)).toBe(2);
  expect(originalColumn('f', 1, 8)).toBe(5);
  expect(originalColumn('f', 1, 19)).toBe(10);
  expect(originalColumn('f', 2, 19)).toBe(19);
  expect(originalColumn('g', 1, 19)).toBe(19);
});
