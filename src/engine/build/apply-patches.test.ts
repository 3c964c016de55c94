import { expect, it } from 'vitest';
import { applyPatches } from './apply-patches.ts';

const reason = 'this is a test';

it('replaces the text of the module that it names', () => {
  const patches = [
    { module: 'a', find: 'one', replace: '1', reason },
    { module: 'b', find: 'two', replace: '2', reason },
  ];
  expect(applyPatches('a', 'one two', patches)).toBe('1 two');
});

it('refuses a patch whose text is gone or occurs more often than it says', () => {
  const patch = { module: 'a', find: 'one', replace: '1', reason };
  expect(() => applyPatches('a', 'two', [patch])).toThrow(/found it 0 time/);
  expect(() => applyPatches('a', 'one one', [patch])).toThrow(/found it 2 time/);
  expect(applyPatches('a', 'one one', [{ ...patch, times: 2 }])).toBe('1 1');
});

it('refuses a patch that moves lines', () => {
  const patch = { module: 'a', find: 'one', replace: '1\n', reason };
  expect(() => applyPatches('a', 'one', [patch])).toThrow(/number of lines/);
});
