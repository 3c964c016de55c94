import { expect, it } from 'vitest';
import { findEdits } from './find-edits.ts';

it('says where lines were changed', () => {
  expect(findEdits('a\n  f(x);\nb', 'a\n  yield* f(x);\nb')).toEqual([[2, 2, 0, 7]]);
  expect(findEdits('run();', 'yield;')).toEqual([[1, 0, 5, 5]]);
  expect(findEdits('same', 'same')).toEqual([]);
});
